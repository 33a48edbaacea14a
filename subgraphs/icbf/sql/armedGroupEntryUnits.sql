-- One row is one entry of one child to the specialised programme after leaving an armed group; the day of the entry
-- decides its year and from when it counts. The unit is the child, by the institute's own
-- number, so that a child who enters twice counts once in each cell.
with entry as (
  select armed_group_entry.*,
    register.age_on(birth_date, entry_date, age) as years
  from register.armed_group_entry
)
select
  entry_date as known_on,
  child_number as unit,
  extract(year from entry_date)::text as year,
  coalesce(department_code, 'UNKNOWN') as department,
  coalesce(armed_group, 'UNKNOWN') as "armedGroup",
  coalesce(separation, 'UNKNOWN') as separation,
  coalesce(modality_of_care, 'UNKNOWN') as "careModality",
  coalesce(sex, 'UNKNOWN') as sex,
  register.age_band(years) as "ageBand",
  register.lag_band(entry_date - separated_date) as "lagBand"
from entry
