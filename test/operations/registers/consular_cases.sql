-- Consular cases: the first good row of each number.
create table consular_cases as
select distinct on (word(nro_caso))
  word(id_connacional) as person,
  day(fecha_conocimiento) as known,
  coalesce(day(fecha_registro), day(fecha_conocimiento)) as entered,
  day(fecha_registro) as recorded,
  day(fecha_llegada) as arrived,
  coalesce(word(dpto_origen), 'UNKNOWN') as department,
  case word(pais) when 'Argentina' then 'AR' when 'Brasil' then 'BR' when 'Chile' then 'CL' when 'China' then 'CN'
    when 'República Dominicana' then 'DO' when 'Ecuador' then 'EC' when 'España' then 'ES' when 'Corea del Sur' then 'KR'
    when 'México' then 'MX' when 'Panamá' then 'PA' when 'Perú' then 'PE' when 'Qatar' then 'QA' when 'Estados Unidos' then 'US'
    when 'Venezuela' then 'VE' else 'OTHER' end as country,
  case when word(finalidad) is null then 'UNKNOWN' else 'RECORDED' end as purpose,
  coalesce(case word(genero) when 'Femenino' then 'FEMALE' when 'Masculino' then 'MALE' end, 'UNKNOWN') as sex,
  age_group_of(coalesce(word(edad)::integer, years_of_age(day(fecha_nacimiento), day(fecha_conocimiento)))) as age_group,
  coalesce(case word(entregado_a) when 'Comité territorial' then 'TERRITORIAL_COMMITTEE' else word(entregado_a) end, 'UNKNOWN')
    as receiver,
  coalesce(case word(seguimiento) when 'Asistencia mediata' then 'MEDIATE_ASSISTANCE' when 'PARD' then 'PARD'
    when 'Ninguno' then 'NONE' end, 'UNKNOWN') as follow_up
from foreign_affairs_consular_cases
where days_are_good(fecha_conocimiento, fecha_registro, fecha_nacimiento, fecha_asistencia, fecha_documento_viaje,
    fecha_solicitud_repatriacion, fecha_autorizacion, fecha_llegada)
  and is_department(dpto_origen)
  and word(pais) in ('Alemania', 'Argentina', 'Aruba', 'Australia', 'Austria', 'Bahamas', 'Bélgica', 'Bolivia', 'Brasil', 'Canadá',
    'Chile', 'China', 'Corea del Sur', 'Costa Rica', 'Cuba', 'Curazao', 'Ecuador', 'Egipto', 'El Salvador',
    'Emiratos Árabes Unidos', 'España', 'Estados Unidos', 'Filipinas', 'Finlandia', 'Francia', 'Grecia', 'Guatemala', 'Haití',
    'Honduras', 'Hungría', 'India', 'Indonesia', 'Israel', 'Italia', 'Jamaica', 'Japón', 'Jordania', 'Líbano', 'Malasia', 'Malta',
    'Marruecos', 'México', 'Nicaragua', 'Países Bajos', 'Panamá', 'Paraguay', 'Perú', 'Polonia', 'Portugal', 'Puerto Rico',
    'Qatar', 'Reino Unido', 'República Dominicana', 'Rusia', 'Singapur', 'Suecia', 'Suiza', 'Tailandia', 'Trinidad y Tobago',
    'Turquía', 'Uruguay', 'Venezuela')
  and is_one_of(fuente, 'La víctima', 'Familiar', 'Autoridad extranjera', 'Ministerio del Interior', 'ONG', 'Otro connacional')
  and is_one_of(tipo_doc, 'CC', 'TI', 'RC', 'PASAPORTE')
  and is_whole(edad, 0, 110)
  and is_one_of(genero, 'Femenino', 'Masculino')
  and is_one_of(finalidad, 'Explotación sexual', 'Explotación sexual en línea', 'Trabajos forzados', 'Servidumbre doméstica',
    'Matrimonio servil', 'Mendicidad ajena', 'Servidumbre', 'Otra')
  and is_one_of(asistencia_principal, 'Alojamiento', 'Alimentación', 'Ayuda material', 'Acompañamiento', 'Atención médica',
    'Atención psicológica', 'Asesoría jurídica')
  and is_one_of(entregado_a, 'COAT', 'ICBF', 'Comité territorial')
  and is_one_of(seguimiento, 'Asistencia mediata', 'PARD', 'Ninguno')
  and is_one_of(financiacion, 'Cancillería', 'OIM', 'Estado receptor', 'Familia')
  and word(estado) in ('Conocido en el exterior', 'Ayuda consular de emergencia', 'Documento de viaje', 'Repatriación autorizada',
    'Llegó', 'Entregado', 'Cerrado', 'No aceptó', 'Permanece en el país receptor', 'Sin contacto')
order by word(nro_caso), line;

-- Victims assisted: every case, from the day it was entered; a person may have several.
create table assisted as
select *, extract(year from known)::integer as year, days_band_of(recorded - known) as lag_band
from consular_cases where entered <= (select day from cut_off);

-- Returns: the cases with an arrival; a case entered before the arrival has waited no day.
create table returns as
select *, extract(year from arrived)::integer as year, days_band_of(greatest(recorded - arrived, case when recorded is not null then 0 end)) as lag_band
from consular_cases where arrived is not null and greatest(recorded, arrived) <= (select day from cut_off);
