-- What each agency answers to an indicator, record by record; the department only where the agency publishes it by year.
-- A person counts once where the register numbers persons.
with answer as (
  select 'VICTIMS_IDENTIFIED' as indicator, 'interior' as agency, year, null as department, person from verified_victims
  union all select 'CHILD_VICTIMS_IDENTIFIED', 'interior', year, null, person from verified_victims where age_group = 'UNDER_18'
  union all select 'VICTIMS_ASSISTED_ABROAD', 'interior', year, null, person from verified_victims where modality = 'EXTERNAL_OUTBOUND'
  union all select 'HOTLINE_CALLS', 'interior', year, department, null from calls
  union all select 'VICTIMS_ASSISTED_ABROAD', 'foreignAffairs', year, null, person from assisted
  union all select 'VICTIMS_REPATRIATED', 'foreignAffairs', year, null, null from returns
  union all select 'CHILD_LABOUR_INSPECTIONS', 'labor', year, department, null from inspections where subject = 'CHILD_LABOUR'
  union all select 'FORCED_LABOUR_INSPECTIONS', 'labor', year, department, null from inspections where forced_labour_found = 'YES'
  union all select 'WORST_FORMS_REGISTRATIONS', 'labor', year, department, null
    from registrations where worst_form not in ('NONE', 'UNKNOWN')
  union all select 'VICTIMS_IDENTIFIED', 'police', year, null, null from identified_victims
  union all select 'CHILD_VICTIMS_IDENTIFIED', 'police', year, null, null
    from identified_victims where age_group = 'UNDER_18'
  union all select 'CHILDREN_FROM_ARMED_GROUPS', 'police', year, null, null
    from identified_victims where article = '162' and age_group = 'UNDER_18'
  union all select 'CHILD_EXPLOITATION_OFFENCES', 'police', year, department, null from offences where age_group = 'UNDER_18'
  union all select 'CHILD_EXPLOITATION_ARRESTS', 'police', year, department, null from arrests
  union all select 'CHILD_VICTIMS_IDENTIFIED', 'icbf', year, department, null from admissions where reason = 'TRAFFICKING'
  union all select 'CHILD_EXPLOITATION_ADMISSIONS', 'icbf', year, department, null
    from admissions where reason = 'COMMERCIAL_SEXUAL_EXPLOITATION'
  union all select 'CHILDREN_FROM_ARMED_GROUPS', 'icbf', year, null, person from programme_entries
)
select concat_ws('/', 'indicators', indicator, agency, 'answers', year) as path,
  count(distinct person) + count(*) filter (where person is null) as n
from answer where year = :year group by 1
union all
select concat_ws('/', 'department', agency, 'answers', indicator, year), count(distinct person) + count(*) filter (where person is null)
from answer where year = :year and department = :department group by 1
union all
select concat_ws('/', 'indicators', f.indicator, 'published', f.year, f.period, coalesce(f.dimension, 'UNKNOWN'),
  coalesce(f.category, 'UNKNOWN'), f.agency), f.value::float
from foreign_affairs_published_figures f join foreign_affairs_indicators i on i.code = f.indicator and i.origin <> 'PUBLICATIONS'
where f.year::integer = :year
union all
select concat_ws('/', 'indicators', c.indicator, 'counterparts', f.indicator, 'published', f.year, f.period,
  coalesce(f.dimension, 'UNKNOWN'), coalesce(f.category, 'UNKNOWN'), f.agency), f.value::float
from foreign_affairs_published_figures f join foreign_affairs_indicator_counterparts c on c.counterpart = f.indicator
where f.year::integer = :year
