-- One row is one offence entered in SIEDCO, with the codes it is published by.
select
  recorded_date as known_on,
  extract(year from fact_date)::text as year,
  coalesce(left(municipality_code, 2), 'UNKNOWN') as department,
  article,
  coalesce(cpc_form, 'UNKNOWN') as "cpcForm",
  coalesce(sex, 'UNKNOWN') as sex,
  coalesce(age_group, 'UNKNOWN') as "ageGroup",
  case
    when recorded_date - fact_date <= 30 then '0-30'
    when recorded_date - fact_date <= 90 then '31-90'
    when recorded_date - fact_date <= 180 then '91-180'
    else '181+'
  end as "lagBand"
from register.offence
