select 'departments/' || department_code || '/population' as path, under_18::integer as n
from interior_population_by_department where year::integer = :year
union all
select concat_ws('/', 'departments', department, 'police/offences', year, age_group), count(*)
from offences where year = :year and department <> 'UNKNOWN' and age_group = 'UNDER_18' group by 1
union all
select 'departments/' || department || '/icbf/admissions/' || year, count(*)
from admissions where year = :year and department <> 'UNKNOWN' group by 1
union all
select 'departments/' || department || '/labor/inspections/' || year, count(*)
from inspections where year = :year and department <> 'UNKNOWN' group by 1
