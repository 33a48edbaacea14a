-- One row is one person in one arrest or apprehension, with the codes it is published by. The unit is the arrest.
select
  recorded_date as known_on,
  arrest_number as unit,
  extract(year from arrest_date)::text as year,
  coalesce(left(municipality_code, 2), 'UNKNOWN') as department,
  article,
  coalesce(cpc_form, 'UNKNOWN') as "cpcForm",
  coalesce(sex, 'UNKNOWN') as sex,
  register.age_group(age) as "ageGroup",
  case
    when nationality = 'CO' then 'COLOMBIAN'
    when nationality = 'VE' then 'VENEZUELAN'
    when nationality is not null then 'OTHER'
    else 'UNKNOWN'
  end as "nationalityGroup",
  register.lag_band(recorded_date - arrest_date) as "lagBand"
from register.arrest
