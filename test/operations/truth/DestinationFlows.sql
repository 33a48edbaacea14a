select 'interior/total/' || year as path, count(*) as n from verified_victims where year = any (:years) group by 1
union all
select concat_ws('/', 'interior/flows', department, destination), count(*) from verified_victims group by 1
union all
select concat_ws('/', 'interior/byDestination', year, destination), count(*)
from verified_victims where year = any (:years) group by 1
union all
select 'foreignAffairs/total/' || year, count(*) from assisted where year = any (:years) group by 1
union all
select concat_ws('/', 'foreignAffairs/flows', department, country), count(*) from assisted group by 1
union all
select concat_ws('/', 'foreignAffairs/byCountry', year, country), count(*)
from assisted where year = any (:years) group by 1
