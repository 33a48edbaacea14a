select 'departments/' || department_code || '/population' as path, under_18::integer as n
from interior_population_by_department where year::integer = :year
union all
select 'departments/' || department || '/police/offences/' || year, count(*)
from offences where year = :year and department <> 'UNKNOWN' group by 1
union all
select 'departments/' || department || '/icbf/admissions/' || year, count(*)
from admissions where year = :year and department <> 'UNKNOWN' group by 1
union all
select 'departments/' || department || '/labor/inspections/' || year, count(*)
from inspections where year = :year and department <> 'UNKNOWN' group by 1
