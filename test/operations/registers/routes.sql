-- Assistance routes of COAT: the first good row of each number, with what the person's routes before it say.
create table all_routes as
select distinct on (word(nro_coat))
  word(nro_coat) as number,
  word(id_victima) as person,
  day(fecha_recepcion) as received,
  extract(year from day(fecha_recepcion))::integer as year,
  day(fecha_verificacion) as verified,
  word(tipo_victima) = 'DIRECTA' as is_direct,
  case word(modalidad) when 'INTERNA' then 'INTERNAL' when 'EXTERNA - COLOMBIANO EN EL EXTERIOR' then 'EXTERNAL_OUTBOUND'
    when 'EXTERNA - EXTRANJERO EN COLOMBIA' then 'EXTERNAL_INBOUND' else 'UNKNOWN' end as modality,
  coalesce(case when word(modalidad) = 'EXTERNA - COLOMBIANO EN EL EXTERIOR' then word(dpto_origen)
    else word(dpto_explotacion) end, 'UNKNOWN') as department,
  coalesce(case word(finalidad)
    when '1 TRABAJOS O SERVICIOS FORZADOS' then 'FORCED_LABOUR' when '2 ESCLAVITUD' then 'SLAVERY'
    when '3 SERVIDUMBRE' then 'SERVITUDE' when '3A SERVIDUMBRE DOMESTICA' then 'DOMESTIC_SERVITUDE'
    when '4 MENDICIDAD AJENA' then 'BEGGING' when '5 MATRIMONIO SERVIL' then 'SERVILE_MARRIAGE'
    when '6 EXTRACCION DE ORGANOS' then 'ORGAN_EXTRACTION' when '7 TURISMO SEXUAL' then 'SEX_TOURISM'
    when '8 EXPLOTACION SEXUAL' then 'SEXUAL_EXPLOITATION' when '8A EXPLOTACION SEXUAL EN LINEA' then 'ONLINE_SEXUAL_EXPLOITATION'
    when '9 OTRA' then 'OTHER' when '9A RECLUTAMIENTO' then 'CHILD_RECRUITMENT' end, 'UNKNOWN') as purpose,
  coalesce(case word(contexto) when 'VIAJES Y TURISMO' then 'SEX_TRAFFICKING_IN_TOURISM'
    when 'TRANSMISION EN VIVO' then 'LIVE_STREAMED_SEXUAL_EXPLOITATION' when 'MENDICIDAD' then 'FORCED_BEGGING'
    when 'GRUPO ARMADO' then 'FORCED_RECRUITMENT' when 'OTRO' then 'NONE' end, 'UNKNOWN') as cpc_form,
  word(pais_destino) as destination_country,
  coalesce(case word(sexo) when 'MUJER' then 'FEMALE' when 'HOMBRE' then 'MALE' end, 'UNKNOWN') as sex,
  age_group_of(coalesce(word(edad)::integer, years_of_age(day(fecha_nacimiento), day(fecha_recepcion)))) as age_group,
  case word(verificacion) when 'VERIFICADO' then 'VERIFIED' when 'NO ES TRATA' then 'NOT_TRAFFICKING'
    when 'REMITIDO OTRO DELITO' then 'REFERRED_OTHER' when 'EN ESTUDIO' then 'PENDING' end as verification
from interior_routes
where days_are_good(fecha_recepcion, fecha_nacimiento, fecha_verificacion, inicio_inmediata, fin_inmediata, inicio_mediata,
    fin_mediata, fecha_cierre)
  and is_department(dpto_origen) and is_department(dpto_captacion) and is_department(dpto_explotacion)
  and is_one_of(canal, 'LINEA', 'CORREO', 'ENTIDAD PUBLICA', 'SOCIEDAD CIVIL', 'MEDIOS', 'ACCION JUDICIAL', 'COOPERACION')
  and is_one_of(entidad_reporta, 'COAT', 'CANCILLERIA', 'POLICIA NACIONAL', 'FISCALIA', 'ICBF', 'MIGRACION COLOMBIA',
    'MINISTERIO DE TRABAJO', 'DEFENSORIA', 'COMITE TERRITORIAL', 'SOCIEDAD CIVIL', 'OIM')
  and is_one_of(modalidad, 'INTERNA', 'EXTERNA - COLOMBIANO EN EL EXTERIOR', 'EXTERNA - EXTRANJERO EN COLOMBIA')
  and is_one_of(finalidad, '1 TRABAJOS O SERVICIOS FORZADOS', '2 ESCLAVITUD', '3 SERVIDUMBRE', '3A SERVIDUMBRE DOMESTICA',
    '4 MENDICIDAD AJENA', '5 MATRIMONIO SERVIL', '6 EXTRACCION DE ORGANOS', '7 TURISMO SEXUAL', '8 EXPLOTACION SEXUAL',
    '8A EXPLOTACION SEXUAL EN LINEA', '9 OTRA', '9A RECLUTAMIENTO')
  and is_one_of(contexto, 'VIAJES Y TURISMO', 'TRANSMISION EN VIVO', 'MENDICIDAD', 'GRUPO ARMADO', 'OTRO')
  and word(tipo_victima) in ('DIRECTA', 'INDIRECTA')
  and is_one_of(tipo_documento, 'REGISTRO CIVIL', 'TARJETA DE IDENTIDAD', 'CEDULA DE CIUDADANIA', 'CEDULA DE EXTRANJERIA',
    'PASAPORTE', 'PPT', 'INDOCUMENTADO')
  and is_whole(edad, 0, 110)
  and is_one_of(sexo, 'MUJER', 'HOMBRE')
  and word(verificacion) in ('VERIFICADO', 'NO ES TRATA', 'REMITIDO OTRO DELITO', 'EN ESTUDIO')
  and word(fase) in ('RECIBIDO', 'CARACTERIZADO', 'VERIFICADO', 'ASISTENCIA INMEDIATA', 'ASISTENCIA MEDIATA', 'SEGUIMIENTO',
    'CERRADO')
  and is_one_of(denuncia, 'SI', 'NO')
  and is_one_of(motivo_cierre, 'OBJETIVOS CUMPLIDOS', 'RETIRO VOLUNTARIO', 'PERDIDA DE CONTACTO', 'CAMBIO DE DOMICILIO',
    'FALLECIMIENTO', 'TRASLADO A ICBF', 'NO ES TRATA', 'REMITIDO OTRO DELITO')
order by word(nro_coat), line;

create index on all_routes (person, received);

-- A route is a second one when COAT had verified the same person as a victim itself (direct) in a report of up to two years
-- before. It is known to be a first one only where somebody was received so long ago that the register covers those years.
create table routes as
select route.*,
  case when verification = 'PENDING' then 'OPEN' else days_band_of(verified - received) end as response_band,
  case
    when route.person in (
      select victim.person from all_routes victim
      where victim.person = route.person and victim.number <> route.number
        and victim.is_direct and victim.verification = 'VERIFIED'
        and victim.received >= route.received - interval '2 years'
        and (victim.received < route.received or victim.received = route.received and victim.number < route.number)
    ) then 'SECOND'
    when route.received - interval '2 years' >= (select min(received) from all_routes) then 'FIRST'
    else 'UNKNOWN'
  end as second_route
from all_routes route
where received <= (select day from cut_off);

-- Victims COAT verified: direct ones only, known from the day of the verification; a person may have several routes.
create table verified_victims as
select *, days_band_of(verified - received) as lag_band,
  case
    when modality in ('INTERNAL', 'EXTERNAL_INBOUND') then 'NONE'
    when modality = 'UNKNOWN' or destination_country is null or destination_country = 'CO' then 'UNKNOWN'
    when destination_country in ('AR', 'BR', 'CL', 'CN', 'DO', 'EC', 'ES', 'KR', 'MX', 'PA', 'PE', 'QA', 'US', 'VE')
      then destination_country
    else 'OTHER'
  end as destination
from all_routes
where is_direct and verification = 'VERIFIED' and coalesce(verified, received) <= (select day from cut_off);
