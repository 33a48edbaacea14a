-- Offences of SIEDCO that count: entered by the cut-off, the first good row of each number.
create table offences as
select distinct on (word(nro_registro))
  extract(year from day(fecha_hecho))::integer as year,
  coalesce(left(word(codigo_dane), 2), 'UNKNOWN') as department,
  substring(delito from '^ARTÍCULO (\d+[A-D]?)\.') as article,
  coalesce(case word(circunstancia)
    when 'TURISMO' then 'SEX_TRAFFICKING_IN_TOURISM' when 'TRANSMISION EN VIVO' then 'LIVE_STREAMED_SEXUAL_EXPLOITATION'
    when 'MENDICIDAD' then 'FORCED_BEGGING' when 'RECLUTAMIENTO' then 'FORCED_RECRUITMENT' when 'NINGUNA' then 'NONE'
  end, 'UNKNOWN') as cpc_form,
  coalesce(case word(genero) when 'FEMENINO' then 'FEMALE' when 'MASCULINO' then 'MALE' end, 'UNKNOWN') as sex,
  case when word(grupo_etario) in ('MENORES', 'ADOLESCENTES') then 'UNDER_18' when word(grupo_etario) = 'ADULTOS' then 'ADULT'
    else 'UNKNOWN' end as age_group,
  days_band_of(day(fecha_registro) - day(fecha_hecho)) as lag_band
from police_offences
where days_are_good(fecha_hecho, fecha_registro)
  and day(fecha_registro) <= (select day from cut_off)
  and is_municipality(codigo_dane)
  and delito ~ '^ARTÍCULO (141|162|188[ABCD]|213A?|214|217A?|218|219A?)\. '
  and is_one_of(zona, 'URBANA', 'RURAL')
  and is_one_of(circunstancia, 'TURISMO', 'TRANSMISION EN VIVO', 'MENDICIDAD', 'RECLUTAMIENTO', 'NINGUNA')
  and is_one_of(armas_medios, 'SIN EMPLEO DE ARMAS', 'ARMA BLANCA / CORTOPUNZANTE', 'ARMA DE FUEGO', 'CONTUNDENTES',
    'REDES SOCIALES', 'NO REPORTADO')
  and is_one_of(genero, 'FEMENINO', 'MASCULINO')
  and is_one_of(grupo_etario, 'MENORES', 'ADOLESCENTES', 'ADULTOS')
  and is_one_of(unidad, 'DIJIN', 'SIJIN', 'DIPRO', 'INFANCIA')
order by word(nro_registro), line;
