-- Labour inspections that count: entered by the cut-off, the first good row of each file.
create table inspections as
select distinct on (word(expediente))
  extract(year from day(fecha_apertura))::integer as year,
  coalesce(left(word(cod_municipio), 2), 'UNKNOWN') as department,
  case word(materia) when 'TRABAJO INFANTIL' then 'CHILD_LABOUR' when 'TRABAJO FORZOSO' then 'FORCED_LABOUR' else 'ANOTHER' end
    as subject,
  coalesce(word(seccion_ciiu), 'UNKNOWN') as sector,
  case when word(nro_menores)::integer > 0 then 'YES' when word(nro_menores)::integer = 0 then 'NO' else 'UNKNOWN' end
    as minors_found,
  case when word(indicadores_tf)::integer > 0 then 'YES' when word(indicadores_tf)::integer = 0 then 'NO' else 'UNKNOWN' end
    as forced_labour_found,
  case word(resultado) when 'SANCION' then 'SANCTION' when 'ARCHIVO' then 'ARCHIVE' when 'ACUERDO DE MEJORA'
    then 'IMPROVEMENT_AGREEMENT' when 'PENDIENTE' then 'PENDING' else 'UNKNOWN' end as outcome,
  case word(remision) when 'NO APLICA' then 'NONE' else coalesce(word(remision), 'UNKNOWN') end as referral,
  days_band_of(day(fecha_registro) - day(fecha_apertura)) as lag_band
from labor_inspections
where days_are_good(fecha_apertura, fecha_registro, fecha_visita, fecha_decision, fecha_remision)
  and day(fecha_registro) <= (select day from cut_off)
  and is_municipality(cod_municipio)
  and is_one_of(origen, 'QUERELLA', 'OFICIO', 'PLAN')
  and word(materia) in ('TRABAJO INFANTIL', 'TRABAJO FORZOSO', 'PERMISO ADOLESCENTES', 'CONDICIONES LABORALES',
    'SEGURIDAD SOCIAL', 'RIESGOS LABORALES')
  and (word(seccion_ciiu) is null or word(seccion_ciiu) between 'A' and 'U')
  and is_whole(nro_trabajadores, 0, 20000) and is_whole(nro_menores, 0, 500) and is_whole(indicadores_tf, 0, 11)
  and is_whole(sancion_smlmv, 1, 5000)
  and is_one_of(resultado, 'SANCION', 'ARCHIVO', 'ACUERDO DE MEJORA', 'PENDIENTE')
  and is_one_of(remision, 'ICBF', 'FISCALIA', 'COAT', 'NO APLICA')
order by word(expediente), line;
