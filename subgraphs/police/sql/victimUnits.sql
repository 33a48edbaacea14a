-- One row is one person identified as a victim in one case, with the codes it is published by. A child in forced
-- recruitment is told apart by the article, as the police prosecute it apart from trafficking. The register has no number of
-- the person, so the unit is the entry: a person identified twice counts twice.
select
  recorded_date as known_on,
  victim_number as unit,
  extract(year from identified_date)::text as year,
  coalesce(left(municipality_code, 2), 'UNKNOWN') as department,
  article,
  coalesce(cpc_form, 'UNKNOWN') as "cpcForm",
  coalesce(sex, 'UNKNOWN') as sex,
  register.age_band(years) as "ageBand",
  register.age_group(years) as "ageGroup",
  register.lag_band(recorded_date - identified_date) as "lagBand"
from (
  select *, register.age_on(birth_date, identified_date, age) as years from register.victim
) v
