select 'interior/total/' || year as path, count(*) as n from routes where year = any (:years) group by 1
union all
select concat_ws('/', 'interior/bySecondRoute', year, second_route), count(*)
from routes where year = any (:years) group by 1
union all
select 'icbf/total/' || year, count(*) from admissions where year = any (:years) group by 1
union all
select concat_ws('/', 'icbf/byReentry', year, reentry), count(*) from admissions where year = any (:years) group by 1
