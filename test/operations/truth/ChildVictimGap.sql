select 'interior/total/' || year as path, count(distinct person) as n from verified_victims where year = any (:years) group by 1
union all
select concat_ws('/', 'interior/byAgeGroup', year, age_group), count(distinct person)
from verified_victims where year = any (:years) and age_group <> 'ADULT' group by 1
union all
select 'icbf/total/' || year, count(*) from admissions where year = any (:years) group by 1
union all
select 'icbf/forTrafficking/' || year, count(*)
from admissions where year = any (:years) and reason = 'TRAFFICKING' group by 1
union all
select concat_ws('/', 'icbf/byPurposeAndLink', period_of(year), purpose, victim_link), count(*)
from admissions where period_of(year) = :period and reason = 'TRAFFICKING' group by 1
union all
select 'police/total/' || year, count(*) from identified_victims where year = any (:years) group by 1
union all
select concat_ws('/', 'police/byAgeGroup', year, age_group), count(*)
from identified_victims where year = any (:years) and age_group <> 'ADULT' group by 1
union all
select concat_ws('/', 'indicator/counterparts', f.indicator, 'published', year, period, coalesce(dimension, 'UNKNOWN'),
  coalesce(category, 'UNKNOWN'), agency), value::float
from foreign_affairs_published_figures f
join foreign_affairs_indicator_counterparts c on c.indicator = 'CHILD_VICTIMS_IDENTIFIED' and c.counterpart = f.indicator
where year::integer = any (:years)
