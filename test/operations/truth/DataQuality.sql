-- One row is one record of one dataset, with what decides the gaps; lag is null where the dataset has none. `place_time` is
-- the year or period the dataset is published by department for. A person counts once where the register numbers persons.
with record as (
  select 'interior/victims' as dataset, 'Lag' as lag_name, year, period_of(year) as place_time, person, department,
    lag_band as lag,
    array[case age_group when 'UNKNOWN' then 'Age' end, case sex when 'UNKNOWN' then 'Sex' end,
      case purpose when 'UNKNOWN' then 'Purpose' end] as gaps
  from verified_victims
  union all
  select 'interior/routes', 'ResponseTime', year, period_of(year), null, department, response_band,
    array[case age_group when 'UNKNOWN' then 'Age' end, case sex when 'UNKNOWN' then 'Sex' end]
  from routes
  union all
  select 'interior/calls', null, year, year::text, null, department, null,
    array[case age_group when 'UNKNOWN' then 'Age' end, case sex when 'UNKNOWN' then 'Sex' end,
      case purpose when 'UNKNOWN' then 'Purpose' end]
  from calls
  union all
  select 'foreignAffairs/assistance', 'Lag', year, period_of(year), person, department, lag_band,
    array[case age_group when 'UNKNOWN' then 'Age' end, case sex when 'UNKNOWN' then 'Sex' end,
      case purpose when 'UNKNOWN' then 'Purpose' end]
  from assisted
  union all
  select 'foreignAffairs/repatriations', 'Lag', year, period_of(year), null, department, lag_band,
    array[case age_group when 'UNKNOWN' then 'Age' end, case sex when 'UNKNOWN' then 'Sex' end,
      case purpose when 'UNKNOWN' then 'Purpose' end]
  from returns
  union all
  select 'labor/inspections', 'Lag', year, year::text, null, department, lag_band,
    array[case sector when 'UNKNOWN' then 'Sector' end]
  from inspections
  union all
  select 'labor/registrations', null, year, year::text, null, department, null,
    array[case age_group when 'UNKNOWN' then 'Age' end, case sex when 'UNKNOWN' then 'Sex' end,
      case worst_form when 'UNKNOWN' then 'WorstForm' end]
  from registrations
  union all
  select 'police/offences', 'Lag', year, year::text, null, department, lag_band,
    array[case age_group when 'UNKNOWN' then 'Age' end, case sex when 'UNKNOWN' then 'Sex' end,
      case cpc_form when 'UNKNOWN' then 'Form' end]
  from offences
  union all
  select 'police/arrests', 'Lag', year, year::text, null, department, lag_band,
    array[case age_group when 'UNKNOWN' then 'Age' end, case sex when 'UNKNOWN' then 'Sex' end,
      case cpc_form when 'UNKNOWN' then 'Form' end]
  from arrests
  union all
  select 'police/victims', 'Lag', year, period_of(year), null, department, lag_band,
    array[case age_group when 'UNKNOWN' then 'Age' end, case sex when 'UNKNOWN' then 'Sex' end,
      case cpc_form when 'UNKNOWN' then 'Form' end]
  from identified_victims
  union all
  select 'icbf/admissions', 'Lag', year, year::text, null, department, lag_band,
    array[case age_band when 'UNKNOWN' then 'Age' end, case sex when 'UNKNOWN' then 'Sex' end,
      case cpc_form when 'UNKNOWN' then 'Form' end]
  from admissions
  union all
  select 'icbf/armedGroupEntries', 'Lag', year, period_of(year), person, department, lag_band,
    array[case age_band when 'UNKNOWN' then 'Age' end, case sex when 'UNKNOWN' then 'Sex' end,
      case armed_group when 'UNKNOWN' then 'ArmedGroup' end]
  from programme_entries
)
select concat_ws('/', dataset, year) as path, count(distinct person) + count(*) filter (where person is null) as n
from record where year = :year group by 1
union all
select concat_ws('/', dataset || 'Without' || gap, year, 'UNKNOWN'), count(distinct person) + count(*) filter (where person is null)
from record, unnest(gaps) gap where year = :year and gap is not null group by 1
union all
select concat_ws('/', dataset || 'ByDepartment', place_time, department), count(distinct person) + count(*) filter (where person is null)
from record where place_time = :period or year = :year and place_time = year::text group by 1
union all
select concat_ws('/', dataset || 'By' || lag_name, year, lag), count(distinct person) + count(*) filter (where person is null)
from record where year = :year and lag_name is not null group by 1
