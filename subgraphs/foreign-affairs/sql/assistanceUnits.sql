-- One row is one person in one consular case whom the consulate gave help, by the day the consulate came to know.
-- Cases without any help given are not counted.
-- A cut-off goes by the day of entry in the register: what was entered later was not known to it yet.
select
  coalesce(recorded_date, known_date) as known_on,
  to_char(known_date, 'YYYY') as "year",
  coalesce(origin_department, 'UNKNOWN') as "department",
  coalesce(named.code, 'OTHER') as "country",
  coalesce(purpose, 'UNKNOWN') as "purpose",
  coalesce(sex, 'UNKNOWN') as "sex",
  case
    when c.years <= 11 then '0-11'
    when c.years <= 14 then '12-14'
    when c.years <= 17 then '15-17'
    when c.years >= 18 then '18+'
    else 'UNKNOWN'
  end as "ageBand",
  case when c.years <= 17 then 'UNDER_18' when c.years >= 18 then 'ADULT' else 'UNKNOWN' end as "ageGroup",
  state as "state",
  case
    when recorded_date is null then 'UNKNOWN'
    when recorded_date - known_date <= 30 then '0-30'
    when recorded_date - known_date <= 90 then '31-90'
    when recorded_date - known_date <= 180 then '91-180'
    else '181+'
  end as "lagBand"
from (
  -- An age that was not written is reckoned from the birth date.
  select *, coalesce(age, extract(year from age(known_date, birth_date))) as years from register.consular_case
) c
left join reference.destination_country named on named.code = c.country
where assistance is not null
