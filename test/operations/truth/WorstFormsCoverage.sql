select 'departments/' || department_code || '/population' as path, under_18::integer as n
from interior_population_by_department where year::integer = :year
union all
select 'departments/' || department || '/labor/registrations/' || year || '/WORST_FORM', count(*)
from registrations where year = :year and department <> 'UNKNOWN' and worst_form not in ('NONE', 'UNKNOWN') group by 1
union all
select 'departments/' || department || '/police/offences/' || year || '/UNDER_18', count(*)
from offences where year = :year and department <> 'UNKNOWN' and age_group = 'UNDER_18' group by 1
union all
select 'departments/' || department || '/icbf/admissions/' || year || '/' || reason, count(*)
from admissions where year = :year and department <> 'UNKNOWN' and reason <> 'ANOTHER' group by 1
union all
select 'labor/registrations/' || year, count(*) from registrations where year = :year group by 1
union all
select 'police/offences/' || year, count(*) from offences where year = :year group by 1
union all
select 'icbf/admissions/' || year, count(*) from admissions where year = :year group by 1
