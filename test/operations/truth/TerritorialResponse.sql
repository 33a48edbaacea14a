select concat_ws('/', 'departments', department, 'interior/victims', period_of(year)) as path, count(distinct person) as n
from verified_victims where period_of(year) = :period and department <> 'UNKNOWN' group by 1
union all
select concat_ws('/', 'departments', department, 'interior/routes', period_of(year)), count(*)
from routes where period_of(year) = :period and department <> 'UNKNOWN' group by 1
union all
select concat_ws('/', 'interior/verificationsByRegion', period_of(year), region_of(department), verification), count(*)
from routes where period_of(year) = :period group by 1
union all
select concat_ws('/', 'interior/responseTimesByRegion', period_of(year), region_of(department), response_band), count(*)
from routes where period_of(year) = :period group by 1
union all
select concat_ws('/', 'departments', department, 'police/victims', period_of(year), age_group), count(*)
from identified_victims where period_of(year) = :period and department <> 'UNKNOWN' group by 1
union all
select concat_ws('/', 'departments', department, 'icbf/admissions', year, reason), count(*)
from admissions where year = :year and department <> 'UNKNOWN' and reason = 'TRAFFICKING' group by 1
union all
select 'interior/victims/' || year, count(distinct person) from verified_victims where year = :year group by 1
union all
select 'interior/routes/' || year, count(*) from routes where year = :year group by 1
union all
select concat_ws('/', 'interior/responseTimes', year, response_band), count(*) from routes where year = :year group by 1
union all
select 'police/victims/' || year, count(*) from identified_victims where year = :year group by 1
union all
select 'icbf/admissions/' || year, count(*) from admissions where year = :year group by 1
