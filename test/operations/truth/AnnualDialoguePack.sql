-- What each agency answers to an indicator, record by record; a person counts once where the register numbers persons.
with answer as (
  select 'VICTIMS_IDENTIFIED' as indicator, 'interior' as agency, year, person from verified_victims
  union all select 'CHILD_VICTIMS_IDENTIFIED', 'interior', year, person from verified_victims where age_group = 'UNDER_18'
  union all select 'VICTIMS_ASSISTED_ABROAD', 'interior', year, person from verified_victims where modality = 'EXTERNAL_OUTBOUND'
  union all select 'HOTLINE_CALLS', 'interior', year, null from calls
  union all select 'VICTIMS_ASSISTED_ABROAD', 'foreignAffairs', year, person from assisted
  union all select 'VICTIMS_REPATRIATED', 'foreignAffairs', year, null from returns
  union all select 'CHILD_LABOUR_INSPECTIONS', 'labor', year, null from inspections where subject = 'CHILD_LABOUR'
  union all select 'FORCED_LABOUR_INSPECTIONS', 'labor', year, null from inspections where forced_labour_found = 'YES'
  union all select 'WORST_FORMS_REGISTRATIONS', 'labor', year, null from registrations where worst_form not in ('NONE', 'UNKNOWN')
  union all select 'VICTIMS_IDENTIFIED', 'police', year, null from identified_victims
  union all select 'CHILD_VICTIMS_IDENTIFIED', 'police', year, null from identified_victims where age_group = 'UNDER_18'
  union all select 'CHILDREN_FROM_ARMED_GROUPS', 'police', year, null
    from identified_victims where article = '162' and age_group = 'UNDER_18'
  union all select 'CHILD_EXPLOITATION_OFFENCES', 'police', year, null from offences where age_group = 'UNDER_18'
  union all select 'CHILD_EXPLOITATION_ARRESTS', 'police', year, null from arrests
  union all select 'CHILD_VICTIMS_IDENTIFIED', 'icbf', year, null from admissions where reason = 'TRAFFICKING'
  union all select 'CHILD_EXPLOITATION_ADMISSIONS', 'icbf', year, null
    from admissions where reason = 'COMMERCIAL_SEXUAL_EXPLOITATION'
  union all select 'CHILDREN_FROM_ARMED_GROUPS', 'icbf', year, person from programme_entries
), listed as (
  select o.code as objective, i.code as indicator
  from foreign_affairs_objectives o join foreign_affairs_indicators i on i.axis = o.axis
)
select concat_ws('/', 'partnership/objectives', objective, 'indicators', indicator, agency, 'answers', year) as path,
  count(distinct person) + count(*) filter (where person is null) as n
from answer join listed using (indicator) where year = any (:years) group by 1
union all
select concat_ws('/', 'partnership/objectives', objective, 'indicators', indicator, 'published', year, period,
  coalesce(dimension, 'UNKNOWN'), coalesce(category, 'UNKNOWN'), agency), value::float
from foreign_affairs_published_figures join listed using (indicator) where year::integer = any (:years)
union all
select concat_ws('/', 'partnership/commitments/items', party, kind, stated_in, 'amount/usd'), usd::float from foreign_affairs_commitments
union all
select concat_ws('/', 'partnership/contributions/items', party, year, kind, 'committed/usd'), committed_usd::float
from foreign_affairs_contributions where year::integer = any (:years)
union all
select concat_ws('/', 'partnership/contributions/items', party, year, kind, 'delivered/usd'), delivered_usd::float
from foreign_affairs_contributions where year::integer = any (:years)
union all
select concat_ws('/', 'partnership/awardRounds/items', month, 'total/usd'), usd::float from foreign_affairs_award_rounds
union all
select concat_ws('/', 'partnership/awardRounds/items', r.month, 'awards', a.recipient,
  coalesce(a.purpose_es, 'UNKNOWN'), 'amount/usd'), a.usd::float
from foreign_affairs_awards a join foreign_affairs_award_rounds r on r.code = a.round
