-- One row is one offence entered in SIEDCO, with the codes it is published by.
select
  recorded_date as known_on,
  extract(year from fact_date)::text as year,
  coalesce(left(municipality_code, 2), 'UNKNOWN') as department,
  article,
  coalesce(cpc_form, 'UNKNOWN') as "cpcForm",
  coalesce(sex, 'UNKNOWN') as sex,
  coalesce(age_group, 'UNKNOWN') as "ageGroup",
  register.lag_band(recorded_date - fact_date) as "lagBand"
from register.offence
