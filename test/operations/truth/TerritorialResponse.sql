select concat_ws('/', 'departments', department, 'interior/victims', year) as path, count(*) as n
from verified_victims where year = :year and department <> 'UNKNOWN' group by 1
union all
select concat_ws('/', 'departments', department, 'interior/routes', verification), count(*)
from routes where year = :year and department <> 'UNKNOWN' group by 1
union all
select concat_ws('/', 'departments', department, 'interior/responseTimes', response_band), count(*)
from routes where year = :year and department <> 'UNKNOWN' group by 1
union all
select concat_ws('/', 'departments', department, 'police/victims', age_group), count(*)
from identified_victims where year = :year and department <> 'UNKNOWN' group by 1
union all
select concat_ws('/', 'departments', department, 'icbf/admissions', reason), count(*)
from admissions where year = :year and department <> 'UNKNOWN' and reason = 'TRAFFICKING' group by 1
union all
select 'interior/victims/' || year, count(*) from verified_victims where year = :year group by 1
union all
select 'interior/routes/' || year, count(*) from routes where year = :year group by 1
union all
select 'interior/responseTimes/' || response_band, count(*) from routes where year = :year group by 1
union all
select 'police/victims/' || year, count(*) from identified_victims where year = :year group by 1
union all
select 'icbf/admissions/' || year, count(*) from admissions where year = :year group by 1
