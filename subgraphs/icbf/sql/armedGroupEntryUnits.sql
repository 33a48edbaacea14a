-- One row is one entry of one child to the specialised programme after leaving an armed group; the day of the entry
-- decides its year and from when it counts. A child who enters twice is two rows.
with entry as (
  select armed_group_entry.*,
    coalesce(age, extract(year from age(entry_date, birth_date))) as years,
    entry_date - separated_date as lag_days
  from register.armed_group_entry
)
select
  entry_date as known_on,
  extract(year from entry_date)::text as year,
  coalesce(department_code, 'UNKNOWN') as department,
  coalesce(armed_group, 'UNKNOWN') as "armedGroup",
  coalesce(separation, 'UNKNOWN') as separation,
  coalesce(modality_of_care, 'UNKNOWN') as "careModality",
  coalesce(sex, 'UNKNOWN') as sex,
  case
    when years <= 11 then '0-11'
    when years <= 14 then '12-14'
    when years <= 17 then '15-17'
    when years >= 18 then '18+'
    else 'UNKNOWN'
  end as "ageBand",
  case
    when lag_days <= 30 then '0-30'
    when lag_days <= 90 then '31-90'
    when lag_days <= 180 then '91-180'
    when lag_days >= 181 then '181+'
    else 'UNKNOWN'
  end as "lagBand"
from entry
