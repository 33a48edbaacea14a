-- One row is one person identified as a victim in one case, with the codes it is published by. A child in forced
-- recruitment is told apart by the article, as the police prosecute it apart from trafficking.
select
  recorded_date as known_on,
  extract(year from identified_date)::text as year,
  coalesce(left(municipality_code, 2), 'UNKNOWN') as department,
  article,
  coalesce(cpc_form, 'UNKNOWN') as "cpcForm",
  coalesce(sex, 'UNKNOWN') as sex,
  case
    when years <= 11 then '0-11'
    when years <= 14 then '12-14'
    when years <= 17 then '15-17'
    when years >= 18 then '18+'
    else 'UNKNOWN'
  end as "ageBand",
  case
    when years < 18 then 'UNDER_18'
    when years >= 18 then 'ADULT'
    else 'UNKNOWN'
  end as "ageGroup",
  case
    when recorded_date - identified_date <= 30 then '0-30'
    when recorded_date - identified_date <= 90 then '31-90'
    when recorded_date - identified_date <= 180 then '91-180'
    else '181+'
  end as "lagBand"
from (
  -- An age that was not written is reckoned from the birth date.
  select *, coalesce(age, extract(year from age(identified_date, birth_date))) as years from register.victim
) v
