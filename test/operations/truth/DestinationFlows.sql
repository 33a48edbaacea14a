select 'interior/total/' || year as path, count(distinct person) as n from verified_victims where year = any (:years) group by 1
union all
select concat_ws('/', 'interior/flows', period_of(year), region_of(department), destination), count(distinct person)
from verified_victims where period_of(year) = :period group by 1
union all
select concat_ws('/', 'interior/byDestination', year, destination), count(distinct person)
from verified_victims where year = any (:years) group by 1
union all
select 'foreignAffairs/total/' || year, count(distinct person) from assisted where year = any (:years) group by 1
union all
select concat_ws('/', 'foreignAffairs/flows', period_of(year), region_of(department), country), count(distinct person)
from assisted where period_of(year) = :period group by 1
union all
select concat_ws('/', 'foreignAffairs/byCountry', period_of(year), country), count(distinct person)
from assisted where period_of(year) = :period group by 1
