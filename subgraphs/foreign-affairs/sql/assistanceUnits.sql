-- One row is one person in one consular case whom the consulate gave help, by the day the consulate came to know.
-- Cases without any help given are not counted. The unit is the person, by the ministry's own number, so that somebody
-- helped in two cases counts once in each cell.
-- A cut-off goes by the day of entry in the register: what was entered later was not known to it yet.
select
  coalesce(recorded_date, known_date) as known_on,
  national_number as unit,
  to_char(known_date, 'YYYY') as "year",
  coalesce(origin_department, 'UNKNOWN') as "department",
  coalesce(named.code, 'OTHER') as "country",
  coalesce(purpose, 'UNKNOWN') as "purpose",
  coalesce(sex, 'UNKNOWN') as "sex",
  register.age_band(c.years) as "ageBand",
  register.age_group(c.years) as "ageGroup",
  state as "state",
  register.lag_band(recorded_date - known_date) as "lagBand"
from (
  select *, register.age_on(birth_date, known_date, age) as years from register.consular_case
) c
left join reference.destination_country named on named.code = c.country
where assistance is not null
