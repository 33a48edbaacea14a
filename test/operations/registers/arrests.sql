-- Arrests and apprehensions that count: entered by the cut-off, the first good row of each number.
create table arrests as
select distinct on (word(nro_captura))
  extract(year from day(fecha_captura))::integer as year,
  coalesce(left(word(codigo_dane), 2), 'UNKNOWN') as department,
  substring(delito from '^ARTÍCULO (\d+[A-D]?)\.') as article,
  coalesce(case word(circunstancia)
    when 'TURISMO' then 'SEX_TRAFFICKING_IN_TOURISM' when 'TRANSMISION EN VIVO' then 'LIVE_STREAMED_SEXUAL_EXPLOITATION'
    when 'MENDICIDAD' then 'FORCED_BEGGING' when 'RECLUTAMIENTO' then 'FORCED_RECRUITMENT' when 'NINGUNA' then 'NONE'
  end, 'UNKNOWN') as cpc_form,
  coalesce(case word(genero) when 'FEMENINO' then 'FEMALE' when 'MASCULINO' then 'MALE' end, 'UNKNOWN') as sex,
  age_group_of(word(edad)::integer) as age_group,
  case word(nacionalidad) when 'COLOMBIA' then 'COLOMBIAN' when 'VENEZUELA' then 'VENEZUELAN'
    else case when word(nacionalidad) is null then 'UNKNOWN' else 'OTHER' end end as nationality_group,
  days_band_of(day(fecha_registro) - day(fecha_captura)) as lag_band
from police_arrests
where days_are_good(fecha_captura, fecha_registro)
  and day(fecha_registro) <= (select day from cut_off)
  and is_municipality(codigo_dane)
  and delito ~ '^ARTÍCULO (141|162|188[ABCD]|213A?|214|217A?|218|219A?)\. '
  and is_one_of(circunstancia, 'TURISMO', 'TRANSMISION EN VIVO', 'MENDICIDAD', 'RECLUTAMIENTO', 'NINGUNA')
  and word(tipo_captura) in ('ORDEN', 'FLAGRANCIA')
  and word(procedimiento) in ('CAPTURA', 'APREHENSION')
  and is_one_of(genero, 'FEMENINO', 'MASCULINO')
  and is_whole(edad, 14, 110)
  and is_one_of(nacionalidad, 'COLOMBIA', 'VENEZUELA', 'ECUADOR', 'PERU', 'BRASIL', 'PANAMA', 'HAITI', 'ESTADOS UNIDOS',
    'MEXICO', 'ESPANA', 'ITALIA', 'ALEMANIA', 'REINO UNIDO', 'ISRAEL')
  and is_one_of(disposicion, 'FISCALIA', 'JUEZ DE GARANTIAS', 'CESPA')
  and is_one_of(unidad, 'DIJIN', 'SIJIN', 'DIPRO', 'INFANCIA')
order by word(nro_captura), line;
