select 'interior/total/' || year as path, count(distinct person) as n from verified_victims where year = any (:years) group by 1
union all
select concat_ws('/', 'interior/byForm', year, cpc_form), count(distinct person)
from verified_victims where year = any (:years) group by 1
union all
select 'police/offences/' || year, count(*) from offences where year = any (:years) group by 1
union all
select concat_ws('/', 'police/offencesByForm', year, cpc_form), count(*) from offences where year = any (:years) group by 1
union all
select 'police/arrests/' || year, count(*) from arrests where year = any (:years) group by 1
union all
select concat_ws('/', 'police/arrestsByForm', year, cpc_form), count(*) from arrests where year = any (:years) group by 1
union all
select 'police/victims/' || year, count(*) from identified_victims where year = any (:years) group by 1
union all
select concat_ws('/', 'police/victimsByForm', year, cpc_form, age_group), count(*)
from identified_victims where year = any (:years) group by 1
union all
select 'icbf/admissions/' || year, count(*) from admissions where year = any (:years) group by 1
union all
select concat_ws('/', 'icbf/admissionsByForm', year, cpc_form), count(*) from admissions where year = any (:years) group by 1
union all
select 'icbf/armedGroupEntries/' || year, count(distinct person) from programme_entries where year = any (:years) group by 1
union all
select 'labor/total/' || year, count(*) from registrations where year = any (:years) group by 1
union all
select concat_ws('/', 'labor/byWorstForm', year, worst_form), count(*)
from registrations
where year = any (:years) and worst_form in ('TRAFFICKING', 'BEGGING', 'RECRUITMENT', 'COMMERCIAL_SEXUAL_EXPLOITATION')
group by 1
union all
select concat_ws('/', 'publishedFigures', indicator, year, period, coalesce(dimension, 'UNKNOWN'),
  coalesce(category, 'UNKNOWN'), agency), value::float
from foreign_affairs_published_figures where indicator = 'CONVICTIONS'
union all
select concat_ws('/', 'indicators', indicator, 'targets/items', year), value::float
from foreign_affairs_targets where year::integer = any (:years)
