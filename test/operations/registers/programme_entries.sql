-- Entries to ICBF's programme for children who left armed groups: the first good row of each number.
create table programme_entries as
select distinct on (word(nro_ingreso))
  word(id_nna) as person,
  extract(year from day(fecha_ingreso))::integer as year,
  coalesce(word(cod_dpto_desvinculacion), 'UNKNOWN') as department,
  coalesce(case word(grupo_armado) when 'FARC-EP' then 'FARC' when 'DISIDENCIAS FARC' then 'FARC_DISSIDENTS' when 'OTRO' then 'OTHER'
    else word(grupo_armado) end, 'UNKNOWN') as armed_group,
  coalesce(case word(forma_desvinculacion) when 'VOLUNTARIA' then 'VOLUNTARY' when 'RECUPERADO POR LA FUERZA PUBLICA'
    then 'RECOVERED' end, 'UNKNOWN') as separation,
  coalesce(case word(sexo) when 'F' then 'FEMALE' when 'M' then 'MALE' end, 'UNKNOWN') as sex,
  age_band_of(coalesce(word(edad_ingreso)::integer, years_of_age(day(fecha_nacimiento), day(fecha_ingreso)))) as age_band,
  days_band_of(day(fecha_ingreso) - day(fecha_desvinculacion)) as lag_band
from icbf_armed_group_entries
where days_are_good(fecha_nacimiento, fecha_desvinculacion, fecha_ingreso, fecha_egreso)
  and day(fecha_ingreso) <= (select day from cut_off)
  and is_department(cod_dpto_desvinculacion)
  and is_one_of(tipo_documento, 'RC', 'TI', 'CC', 'CE', 'PA', 'PPT', 'SIN DOCUMENTO')
  and is_whole(edad_ingreso, 6, 20)
  and is_one_of(sexo, 'F', 'M', 'I')
  and is_one_of(grupo_etnico, 'INDIGENA', 'RROM', 'RAIZAL', 'PALENQUERO', 'NEGRO/AFROCOLOMBIANO', 'NINGUNO')
  and is_one_of(grupo_armado, 'FARC-EP', 'DISIDENCIAS FARC', 'ELN', 'EPL', 'BACRIM', 'OTRO')
  and is_one_of(forma_desvinculacion, 'VOLUNTARIA', 'RECUPERADO POR LA FUERZA PUBLICA')
  and is_one_of(modalidad, 'MEDIO FAMILIAR', 'HOGAR SUSTITUTO', 'INTERNADO', 'CENTRO DE EMERGENCIA', 'INTERVENCION DE APOYO',
    'EXTERNADO', 'CASA DE ACOGIDA', 'CASA DE PROTECCION', 'HOGAR SUSTITUTO TUTOR', 'HOGAR GESTOR')
  and is_one_of(motivo_egreso, 'REINTEGRO FAMILIAR', 'HOGAR TUTOR', 'AGENCIA DE REINTEGRACION', 'EVASION', 'OTRO')
order by word(nro_ingreso), line;
