-- One row is one return of one person to Colombia, by the day of arrival. Cases without an arrival are not counted.
-- The unit is the return, by the number of its case: a person who returns twice is two.
-- A cut-off goes by the later of arrival and entry in the register. Lag: days from arrival to the entry, 0 when the
-- case had been entered before the arrival.
select
  greatest(recorded_date, arrived_date) as known_on,
  case_number as unit,
  to_char(arrived_date, 'YYYY') as "year",
  coalesce(origin_department, 'UNKNOWN') as "department",
  coalesce(named.code, 'OTHER') as "country",
  coalesce(purpose, 'UNKNOWN') as "purpose",
  coalesce(sex, 'UNKNOWN') as "sex",
  register.age_group(c.years) as "ageGroup",
  register.lag_band(arrived_date - known_date) as "daysBand",
  register.lag_band(recorded_date - arrived_date) as "lagBand",
  coalesce(handed_over_to, 'UNKNOWN') as "receiver",
  coalesce(follow_up, 'UNKNOWN') as "followUp"
from (
  select *, register.age_on(birth_date, known_date, age) as years from register.consular_case
) c
left join reference.destination_country named on named.code = c.country
where arrived_date is not null
