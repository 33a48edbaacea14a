select 'police/victims/' || year as path, count(*) as n from identified_victims where year = any (:years) group by 1
union all
select concat_ws('/', 'police/beggingVictimsOfAnyAge', year, cpc_form), count(*)
from identified_victims where year = any (:years) and cpc_form = 'FORCED_BEGGING' group by 1
union all
select concat_ws('/', 'police/beggingVictims', year, cpc_form, age_group), count(*)
from identified_victims where year = any (:years) and cpc_form = 'FORCED_BEGGING' group by 1
union all
select 'police/offences/' || year, count(*) from offences where year = any (:years) group by 1
union all
select concat_ws('/', 'police/beggingOffences', year, cpc_form), count(*)
from offences where year = any (:years) and cpc_form = 'FORCED_BEGGING' group by 1
union all
select concat_ws('/', 'police/beggingOffencesByDepartment', year, department, cpc_form), count(*)
from offences where year = :year and cpc_form = 'FORCED_BEGGING' group by 1
union all
select 'labor/registrations/' || year, count(*) from registrations where year = any (:years) group by 1
union all
select concat_ws('/', 'labor/byActivity', year, activity), count(*)
from registrations where year = any (:years) and activity in ('STREET_VENDING', 'BEGGING') group by 1
union all
select concat_ws('/', 'labor/byWorstForm', year, worst_form), count(*)
from registrations where year = any (:years) and worst_form = 'BEGGING' group by 1
union all
select concat_ws('/', 'labor/byDepartment', year, department, activity), count(*)
from registrations where year = :year and activity in ('STREET_VENDING', 'BEGGING') group by 1
union all
select 'icbf/admissions/' || year, count(*) from admissions where year = any (:years) group by 1
union all
select concat_ws('/', 'icbf/forBegging', year, reason), count(*)
from admissions where year = any (:years) and reason = 'BEGGING' group by 1
union all
select concat_ws('/', 'icbf/traffickingForBegging', period_of(year), purpose, victim_link), count(*)
from admissions where period_of(year) = :period and purpose = 'BEGGING' group by 1
union all
select concat_ws('/', 'icbf/byDepartment', year, department, reason), count(*)
from admissions where year = :year and reason = 'BEGGING' group by 1
union all
select 'interior/victims/' || year, count(distinct person) from verified_victims where year = any (:years) group by 1
union all
select concat_ws('/', 'interior/byPurpose', year, purpose), count(distinct person)
from verified_victims where year = any (:years) and purpose = 'BEGGING' group by 1
