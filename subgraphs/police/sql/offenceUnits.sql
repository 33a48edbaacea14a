-- One row is one offence entered in SIEDCO, with the codes it is published by. The unit is the offence.
select
  recorded_date as known_on,
  record_number as unit,
  extract(year from fact_date)::text as year,
  coalesce(left(municipality_code, 2), 'UNKNOWN') as department,
  article,
  coalesce(cpc_form, 'UNKNOWN') as "cpcForm",
  coalesce(sex, 'UNKNOWN') as sex,
  coalesce(age_group, 'UNKNOWN') as "ageGroup",
  register.lag_band(recorded_date - fact_date) as "lagBand"
from register.offence
