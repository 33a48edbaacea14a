-- One row is one person in one arrest or apprehension, with the codes it is published by.
select
  recorded_date as known_on,
  extract(year from arrest_date)::text as year,
  coalesce(left(municipality_code, 2), 'UNKNOWN') as department,
  article,
  coalesce(cpc_form, 'UNKNOWN') as "cpcForm",
  coalesce(sex, 'UNKNOWN') as sex,
  case
    when age < 18 then 'UNDER_18'
    when age >= 18 then 'ADULT'
    else 'UNKNOWN'
  end as "ageGroup",
  case
    when nationality = 'CO' then 'COLOMBIAN'
    when nationality = 'VE' then 'VENEZUELAN'
    when nationality is not null then 'OTHER'
    else 'UNKNOWN'
  end as "nationalityGroup",
  case
    when recorded_date - arrest_date <= 30 then '0-30'
    when recorded_date - arrest_date <= 90 then '31-90'
    when recorded_date - arrest_date <= 180 then '91-180'
    else '181+'
  end as "lagBand"
from register.arrest
