select 'labor/total/' || year as path, count(*) as n from inspections where year = any (:years) group by 1
union all
select concat_ws('/', 'labor/onForcedLabour', year, subject), count(*)
from inspections where year = any (:years) and subject = 'FORCED_LABOUR' group by 1
union all
select concat_ws('/', 'labor/indicatorsFound', year, referral), count(*)
from inspections where year = any (:years) and forced_labour_found = 'YES' group by 1
union all
select 'interior/total/' || year, count(distinct person) from verified_victims where year = any (:years) group by 1
union all
select concat_ws('/', 'interior/byPurpose', year, purpose), count(distinct person)
from verified_victims
where year = any (:years) and purpose in ('FORCED_LABOUR', 'SLAVERY', 'SERVITUDE', 'DOMESTIC_SERVITUDE') group by 1
union all
select 'police/offences/' || year, count(*) from offences where year = any (:years) group by 1
union all
select concat_ws('/', 'police/traffickingOffences', year, article), count(*)
from offences where year = any (:years) and article = '188A' group by 1
union all
select 'police/arrests/' || year, count(*) from arrests where year = any (:years) group by 1
union all
select concat_ws('/', 'police/traffickingArrests', year, article), count(*)
from arrests where year = any (:years) and article = '188A' group by 1
union all
select concat_ws('/', 'publishedFigures', indicator, year, period, coalesce(dimension, 'UNKNOWN'),
  coalesce(category, 'UNKNOWN'), agency), value::float
from foreign_affairs_published_figures
where indicator in ('INVESTIGATIONS_OPENED', 'INDICTMENTS_ACUSACION', 'TRIALS_STARTED', 'CONVICTIONS')
