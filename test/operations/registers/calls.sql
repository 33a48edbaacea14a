-- Calls to the line: the first good row of each number.
create table calls as
select distinct on (word(nro_llamada))
  extract(year from day(fecha_llamada))::integer as year,
  coalesce(word(dpto), 'UNKNOWN') as department,
  case word(tipo_llamada) when 'POSIBLE CASO' then 'POSSIBLE_CASE' when 'SOLICITUD DE INFORMACION' then 'INFORMATION'
    when 'OTRO DELITO' then 'OTHER_OFFENCE' when 'SEGUIMIENTO DE CASO' then 'CASE_FOLLOW_UP'
    when 'LLAMADA NO EFECTIVA' then 'NOT_EFFECTIVE' end as kind,
  case word(resultado) when 'VERIFICADO' then 'VERIFIED' when 'NO VERIFICADO' then 'NOT_VERIFIED' when 'ORIENTACION' then 'ADVISED'
    when 'SIN TRAMITE' then 'NO_ACTION' end as outcome,
  coalesce(case word(remitido_a) when 'COAT' then 'INTERIOR' when 'CANCILLERIA' then 'FOREIGN_AFFAIRS'
    when 'POLICIA NACIONAL' then 'POLICE' when 'FISCALIA' then 'PROSECUTOR' when 'ICBF' then 'ICBF'
    when 'MIGRACION COLOMBIA' then 'MIGRATION' when 'MINISTERIO DE TRABAJO' then 'LABOR' when 'DEFENSORIA' then 'OMBUDSMAN'
    when 'COMITE TERRITORIAL' then 'TERRITORIAL_COMMITTEE' when 'SOCIEDAD CIVIL' then 'CIVIL_SOCIETY' when 'OIM' then 'IOM'
  end, 'NONE') as referral,
  case when word(ruta_abierta) is null then 'NOT_OPENED' else 'OPENED' end as route,
  case when word(finalidad_reportada) is null then 'UNKNOWN' else 'RECORDED' end as purpose,
  coalesce(case word(sexo_presunta_victima) when 'MUJER' then 'FEMALE' when 'HOMBRE' then 'MALE' end, 'UNKNOWN') as sex,
  age_group_of(word(edad_presunta_victima)::integer) as age_group
from interior_calls
where days_are_good(fecha_llamada, fecha_remision)
  and day(fecha_llamada) <= (select day from cut_off)
  and is_department(dpto)
  and is_whole(duracion_min, 0, 240)
  and is_one_of(quien_llama, 'VICTIMA', 'FAMILIAR', 'CIUDADANO', 'ENTIDAD', 'ANONIMO')
  and word(tipo_llamada) in ('POSIBLE CASO', 'SOLICITUD DE INFORMACION', 'OTRO DELITO', 'SEGUIMIENTO DE CASO',
    'LLAMADA NO EFECTIVA')
  and is_one_of(finalidad_reportada, '1 TRABAJOS O SERVICIOS FORZADOS', '2 ESCLAVITUD', '3 SERVIDUMBRE',
    '3A SERVIDUMBRE DOMESTICA', '4 MENDICIDAD AJENA', '5 MATRIMONIO SERVIL', '6 EXTRACCION DE ORGANOS', '7 TURISMO SEXUAL',
    '8 EXPLOTACION SEXUAL', '8A EXPLOTACION SEXUAL EN LINEA', '9 OTRA', '9A RECLUTAMIENTO')
  and is_whole(edad_presunta_victima, 0, 110)
  and is_one_of(sexo_presunta_victima, 'MUJER', 'HOMBRE')
  and word(resultado) in ('VERIFICADO', 'NO VERIFICADO', 'ORIENTACION', 'SIN TRAMITE')
  and is_one_of(remitido_a, 'COAT', 'CANCILLERIA', 'POLICIA NACIONAL', 'FISCALIA', 'ICBF', 'MIGRACION COLOMBIA',
    'MINISTERIO DE TRABAJO', 'DEFENSORIA', 'COMITE TERRITORIAL', 'SOCIEDAD CIVIL', 'OIM')
order by word(nro_llamada), line;
