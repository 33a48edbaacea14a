-- Entries of SIRITI: the first good row of each number, and of those each child's first entry of a year.
create table all_registrations as
select distinct on (word(num_registro))
  word(num_registro) as number,
  word(id_nna) as child,
  day(fecha_registro) as registered,
  extract(year from day(fecha_registro))::integer as year,
  coalesce(left(word(cod_mpio), 2), word(cod_depto), 'UNKNOWN') as department,
  coalesce(case word(peor_forma) when 'TRATA DE PERSONAS' then 'TRAFFICKING' when 'TRABAJO FORZOSO O SERVIDUMBRE' then 'FORCED_LABOUR'
    when 'MENDICIDAD' then 'BEGGING' when 'RECLUTAMIENTO' then 'RECRUITMENT' when 'ESCNNA' then 'COMMERCIAL_SEXUAL_EXPLOITATION'
    when 'ACTIVIDADES ILICITAS' then 'ILLICIT_ACTIVITIES' when 'TRABAJO PELIGROSO' then 'HAZARDOUS_WORK'
    when 'NINGUNA' then 'NONE' end, 'UNKNOWN') as worst_form,
  case word(actividad) when 'VENTAS EN CALLE' then 'STREET_VENDING' when 'MENDICIDAD' then 'BEGGING' else 'ANOTHER' end as activity,
  coalesce(case word(sexo) when '1' then 'MALE' when '2' then 'FEMALE' end, 'UNKNOWN') as sex,
  age_group_of(coalesce(word(edad)::integer, years_of_age(day(fecha_nac), day(fecha_registro)))) as age_group
from labor_registrations
where days_are_good(fecha_registro, fecha_nac)
  and is_department(cod_depto) and is_municipality(cod_mpio)
  and is_one_of(tipo_id, '1', '2', '3', '4', '9')
  and is_whole(edad, 0, 20)
  and is_one_of(sexo, '1', '2', '9')
  and is_one_of(etnia, '1', '2', '3', '4', '5', '6')
  and is_one_of(asiste_escuela, 'SI', 'NO')
  and is_one_of(nivel_educativo, 'NINGUNO', 'PREESCOLAR', 'PRIMARIA', 'SECUNDARIA', 'MEDIA')
  and is_one_of(actividad, 'AGROPECUARIA', 'MINERIA', 'INDUSTRIA', 'CONSTRUCCION', 'COMERCIO', 'VENTAS EN CALLE', 'RECICLAJE',
    'TRANSPORTE', 'SERVICIO DOMESTICO', 'OFICIOS DEL HOGAR', 'MENDICIDAD', 'OTRA')
  and is_one_of(peor_forma, 'TRATA DE PERSONAS', 'TRABAJO FORZOSO O SERVIDUMBRE', 'MENDICIDAD', 'RECLUTAMIENTO', 'ESCNNA',
    'ACTIVIDADES ILICITAS', 'TRABAJO PELIGROSO', 'NINGUNA')
  and is_one_of(entidad, 'ALCALDIA', 'GOBERNACION', 'ICBF', 'MINISTERIO DE TRABAJO', 'SECTOR EDUCACION', 'POLICIA INFANCIA')
order by word(num_registro), line;

create table registrations as
select distinct on (child, year) * from all_registrations
where registered <= (select day from cut_off)
order by child, year, registered, number;
