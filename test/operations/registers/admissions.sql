-- Processes of ICBF that were opened: the first good row of each petition, with the child's processes before it.
create table all_processes as
select distinct on (word(nro_peticion))
  word(nro_peticion) as number,
  word(id_nna) as child,
  day(fecha_apertura) as opened,
  day(fecha_conocimiento) as known,
  extract(year from day(fecha_apertura))::integer as year,
  coalesce(left(word(cod_municipio_cz), 2), 'UNKNOWN') as department,
  case word(motivo_ingreso) when 'TRATA DE PERSONAS' then 'TRAFFICKING' when 'ESCNNA' then 'COMMERCIAL_SEXUAL_EXPLOITATION'
    when 'MENDICIDAD' then 'BEGGING' when 'TRABAJO INFANTIL' then 'CHILD_LABOUR' else 'ANOTHER' end as reason,
  case when word(motivo_ingreso) <> 'TRATA DE PERSONAS' then 'NONE'
    else coalesce(case word(finalidad_trata) when 'EXPLOTACION SEXUAL' then 'SEXUAL_EXPLOITATION'
      when 'EXPLOTACION SEXUAL EN LINEA' then 'ONLINE_SEXUAL_EXPLOITATION' when 'TRABAJO' then 'FORCED_LABOUR'
      when 'SERVIDUMBRE' then 'SERVITUDE' when 'MENDICIDAD' then 'BEGGING' when 'MATRIMONIO SERVIL' then 'SERVILE_MARRIAGE'
    end, 'UNKNOWN') end as purpose,
  case when word(motivo_ingreso) <> 'TRATA DE PERSONAS' then 'NONE' when word(tipo_victima) = 'DIRECTA' then 'DIRECT'
    when word(tipo_victima) = 'INDIRECTA' then 'INDIRECT' else 'UNKNOWN' end as victim_link,
  coalesce(case word(contexto_explotacion) when 'VIAJES Y TURISMO' then 'SEX_TRAFFICKING_IN_TOURISM'
    when 'TRANSMISION EN LINEA' then 'LIVE_STREAMED_SEXUAL_EXPLOITATION' when 'MENDICIDAD AJENA' then 'FORCED_BEGGING'
    when 'RECLUTAMIENTO' then 'FORCED_RECRUITMENT' when 'NO APLICA' then 'NONE' end,
    case when word(motivo_ingreso) in ('TRATA DE PERSONAS', 'ESCNNA', 'MENDICIDAD') then 'UNKNOWN' else 'NONE' end) as cpc_form,
  coalesce(case word(sexo) when 'F' then 'FEMALE' when 'M' then 'MALE' end, 'UNKNOWN') as sex,
  age_band_of(coalesce(word(edad)::integer, years_of_age(day(fecha_nacimiento), day(fecha_conocimiento)))) as age_band
from icbf_processes
where days_are_good(fecha_nacimiento, fecha_conocimiento, fecha_verificacion, fecha_apertura, fecha_fallo, fecha_cierre)
  and word(fecha_conocimiento) is not null
  and is_municipality(cod_municipio_cz)
  and is_one_of(tipo_documento, 'RC', 'TI', 'CC', 'CE', 'PA', 'PPT', 'SIN DOCUMENTO')
  and is_whole(edad, 0, 25)
  and is_one_of(sexo, 'F', 'M', 'I')
  and is_one_of(grupo_etnico, 'INDIGENA', 'RROM', 'RAIZAL', 'PALENQUERO', 'NEGRO/AFROCOLOMBIANO', 'NINGUNO')
  and word(motivo_ingreso) in ('VIOLENCIA SEXUAL', 'OMISION O NEGLIGENCIA', 'FALTA DE RESPONSABLE', 'VIOLENCIA FISICA',
    'VIOLENCIA PSICOLOGICA', 'TRATA DE PERSONAS', 'ESCNNA', 'MENDICIDAD', 'SITUACION DE CALLE', 'TRABAJO INFANTIL',
    'CONSUMO DE SPA', 'ABANDONO', 'AMENAZA A LA VIDA', 'OTRO')
  and is_one_of(finalidad_trata, 'EXPLOTACION SEXUAL', 'EXPLOTACION SEXUAL EN LINEA', 'TRABAJO', 'SERVIDUMBRE', 'MENDICIDAD',
    'MATRIMONIO SERVIL')
  and is_one_of(contexto_explotacion, 'VIAJES Y TURISMO', 'TRANSMISION EN LINEA', 'MENDICIDAD AJENA', 'RECLUTAMIENTO', 'NO APLICA')
  and is_one_of(tipo_victima, 'DIRECTA', 'INDIRECTA')
  and is_one_of(remite, 'POLICIA NACIONAL', 'COMISARIA DE FAMILIA', 'LINEA 141', 'FISCALIA', 'MINISTERIO DEL INTERIOR - COAT',
    'MINISTERIO DE TRABAJO', 'CANCILLERIA', 'SECTOR SALUD', 'SECTOR EDUCACION', 'CIUDADANO')
  and is_one_of(modalidad, 'MEDIO FAMILIAR', 'HOGAR SUSTITUTO', 'INTERNADO', 'CENTRO DE EMERGENCIA', 'INTERVENCION DE APOYO',
    'EXTERNADO', 'CASA DE ACOGIDA', 'CASA DE PROTECCION', 'HOGAR SUSTITUTO TUTOR', 'HOGAR GESTOR')
  and is_one_of(fallo, 'VULNERACION DE DERECHOS', 'ADOPTABILIDAD', 'CIERRE SIN VULNERACION')
  and is_one_of(motivo_cierre, 'REINTEGRO FAMILIAR', 'OTRO MEDIO', 'ADOPCION', 'MAYORIA DE EDAD', 'SIN VULNERACION',
    'PERDIDA DE COMPETENCIA', 'EVASION')
order by word(nro_peticion), line;
create index on all_processes (child, opened);

create table admissions as
select process.*, days_band_of(opened - known) as lag_band,
  case
    when exists (
      select from all_processes earlier
      where earlier.child = process.child and (earlier.opened, earlier.number) < (process.opened, process.number)
        and earlier.opened >= process.opened - interval '24 months'
    ) then 'WITHIN_24_MONTHS'
    when process.opened < (select min(opened) from all_processes) + interval '24 months' then 'UNKNOWN'
    else 'NONE_WITHIN_24_MONTHS'
  end as reentry
from all_processes process
where opened <= (select day from cut_off);
