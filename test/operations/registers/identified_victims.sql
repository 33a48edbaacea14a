-- Victims the police identified that count: entered by the cut-off, the first good row of each number.
create table identified_victims as
select distinct on (word(id_victima))
  extract(year from day(fecha_identificacion))::integer as year,
  coalesce(left(word(codigo_dane), 2), 'UNKNOWN') as department,
  substring(delito from '^ARTÍCULO (\d+[A-D]?)\.') as article,
  coalesce(case word(circunstancia)
    when 'TURISMO' then 'SEX_TRAFFICKING_IN_TOURISM' when 'TRANSMISION EN VIVO' then 'LIVE_STREAMED_SEXUAL_EXPLOITATION'
    when 'MENDICIDAD' then 'FORCED_BEGGING' when 'RECLUTAMIENTO' then 'FORCED_RECRUITMENT' when 'NINGUNA' then 'NONE'
  end, 'UNKNOWN') as cpc_form,
  coalesce(case word(genero) when 'FEMENINO' then 'FEMALE' when 'MASCULINO' then 'MALE' end, 'UNKNOWN') as sex,
  age_group_of(coalesce(word(edad)::integer, years_of_age(day(fecha_nacimiento), day(fecha_identificacion)))) as age_group,
  days_band_of(day(fecha_registro) - day(fecha_identificacion)) as lag_band
from police_victims
where days_are_good(fecha_hecho, fecha_identificacion, fecha_registro, fecha_nacimiento, entrega_icbf)
  and day(fecha_registro) <= (select day from cut_off)
  and is_municipality(codigo_dane)
  and delito ~ '^ARTÍCULO (141|162|188[ABCD]|213A?|214|217A?|218|219A?)\. '
  and is_one_of(finalidad, 'EXPLOTACION SEXUAL', 'TURISMO SEXUAL', 'EXPLOTACION SEXUAL EN LINEA',
    'TRABAJO O SERVICIOS FORZADOS', 'SERVIDUMBRE DOMESTICA', 'SERVIDUMBRE', 'MENDICIDAD AJENA', 'MATRIMONIO SERVIL',
    'RECLUTAMIENTO ILICITO', 'OTRA')
  and is_one_of(circunstancia, 'TURISMO', 'TRANSMISION EN VIVO', 'MENDICIDAD', 'RECLUTAMIENTO', 'NINGUNA')
  and is_one_of(tipo_doc, 'RC', 'TI', 'CC', 'CE', 'PA', 'PPT')
  and is_whole(edad, 0, 110)
  and is_one_of(genero, 'FEMENINO', 'MASCULINO')
  and is_one_of(nacionalidad, 'COLOMBIA', 'VENEZUELA', 'ECUADOR', 'PERU', 'BRASIL', 'PANAMA', 'HAITI', 'ESTADOS UNIDOS',
    'MEXICO', 'ESPANA', 'ITALIA', 'ALEMANIA', 'REINO UNIDO', 'ISRAEL')
  and is_one_of(rescatada, 'SI', 'NO')
  and is_one_of(unidad, 'DIJIN', 'SIJIN', 'DIPRO', 'INFANCIA')
order by word(id_victima), line;
