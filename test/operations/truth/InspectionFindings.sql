select 'labor/total/' || year as path, count(*) as n from inspections where year = any (:years) group by 1
union all
select concat_ws('/', 'labor/minorsFound', year, referral), count(*)
from inspections where year = any (:years) and minors_found = 'YES' group by 1
union all
select concat_ws('/', 'labor/forcedLabourIndicators', year, referral), count(*)
from inspections where year = any (:years) and forced_labour_found = 'YES' group by 1
union all
select concat_ws('/', 'labor/eitherFoundByOutcome', year, outcome), count(*)
from inspections where year = any (:years) and (minors_found = 'YES' or forced_labour_found = 'YES') group by 1
union all
select 'icbf/total/' || year, count(*) from admissions where year = any (:years) group by 1
union all
select concat_ws('/', 'icbf/forChildLabour', year, reason), count(*)
from admissions where year = any (:years) and reason = 'CHILD_LABOUR' group by 1
union all
select 'police/total/' || year, count(*) from offences where year = any (:years) group by 1
union all
select concat_ws('/', 'police/trafficking', year, article), count(*)
from offences where year = any (:years) and article = '188A' group by 1
