select 'police/offences/' || year as path, count(*) as n from offences where year = any (:years) group by 1
union all
select concat_ws('/', 'police/recruitmentOffences', year, article), count(*)
from offences where year = any (:years) and article = '162' group by 1
union all
select concat_ws('/', 'police/recruitmentByDepartment', year, department, article), count(*)
from offences where year = :year and article = '162' group by 1
union all
select 'police/victims/' || year, count(*) from identified_victims where year = any (:years) group by 1
union all
select concat_ws('/', 'police/recruitedVictims', year, article, age_group), count(*)
from identified_victims where year = any (:years) and article = '162' and age_group <> 'ADULT' group by 1
union all
select 'icbf/armedGroupEntries/' || year, count(distinct person) from programme_entries where year = any (:years) group by 1
union all
select concat_ws('/', 'icbf/entriesByGroup', year, armed_group), count(distinct person)
from programme_entries where year = any (:years) group by 1
union all
select concat_ws('/', 'icbf/entriesBySeparation', year, separation), count(distinct person)
from programme_entries where year = any (:years) group by 1
union all
select concat_ws('/', 'icbf/entriesByDepartment', period_of(year), department), count(distinct person)
from programme_entries where period_of(year) = :period group by 1
union all
select concat_ws('/', 'publishedFigures', indicator, year, period, coalesce(dimension, 'UNKNOWN'),
  coalesce(category, 'UNKNOWN'), agency), value::float
from foreign_affairs_published_figures
where indicator in ('EARLY_WARNINGS_TRAFFICKING_RISK', 'EARLY_WARNING_DEPARTMENTS', 'EARLY_WARNING_MUNICIPALITIES',
  'CHILDREN_SEPARATED_ARMED_GROUPS')
