-- One row is one person assisted abroad in one consular case, by the day the consulate came to know.
-- A cut-off goes by the day of entry in the register: what was entered later was not known to it yet.
select
  coalesce(recorded_date, known_date) as known_on,
  to_char(known_date, 'YYYY') as "year",
  coalesce(origin_department, 'UNKNOWN') as "department",
  coalesce(named.code, 'OTHER') as "country",
  coalesce(purpose, 'UNKNOWN') as "purpose",
  coalesce(sex, 'UNKNOWN') as "sex",
  case
    when age is null then 'UNKNOWN'
    when age < 12 then '0-11'
    when age < 15 then '12-14'
    when age < 18 then '15-17'
    else '18+'
  end as "ageBand",
  case when age is null then 'UNKNOWN' when age < 18 then 'UNDER_18' else 'ADULT' end as "ageGroup",
  state as "state",
  case
    when recorded_date is null then 'UNKNOWN'
    when recorded_date - known_date <= 30 then '0-30'
    when recorded_date - known_date <= 90 then '31-90'
    when recorded_date - known_date <= 180 then '91-180'
    else '181+'
  end as "lagBand"
from register.consular_case c
left join reference.destination_country named on named.code = c.country
