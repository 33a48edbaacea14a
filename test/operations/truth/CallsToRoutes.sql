select 'interior/calls/' || year as path, count(*) as n from calls where year = any (:years) group by 1
union all
select concat_ws('/', 'interior/callsByKindAndOutcome', year, kind, outcome), count(*)
from calls where year = any (:years) group by 1
union all
select concat_ws('/', 'interior/callsByReferral', year, referral), count(*) from calls where year = any (:years) group by 1
union all
select concat_ws('/', 'interior/callsByRoute', year, route), count(*) from calls where year = any (:years) group by 1
union all
select concat_ws('/', 'interior/callsByDepartment', year, department, route), count(*)
from calls where year = :year group by 1
union all
select 'interior/routes/' || year, count(*) from routes where year = any (:years) group by 1
union all
select concat_ws('/', 'interior/routesByVerification', year, verification), count(*)
from routes where year = any (:years) group by 1
union all
select 'interior/victims/' || year, count(distinct person) from verified_victims where year = any (:years) group by 1
