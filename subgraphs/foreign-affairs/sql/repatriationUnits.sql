-- One row is one return of one person to Colombia, by the day of arrival. Cases without an arrival are not counted.
-- A cut-off goes by the later of arrival and entry in the register. Lag: days from arrival to the entry, 0 when the
-- case had been entered before the arrival.
select
  greatest(recorded_date, arrived_date) as known_on,
  to_char(arrived_date, 'YYYY') as "year",
  coalesce(origin_department, 'UNKNOWN') as "department",
  coalesce(named.code, 'OTHER') as "country",
  coalesce(purpose, 'UNKNOWN') as "purpose",
  coalesce(sex, 'UNKNOWN') as "sex",
  case when c.years <= 17 then 'UNDER_18' when c.years >= 18 then 'ADULT' else 'UNKNOWN' end as "ageGroup",
  case
    when arrived_date - known_date <= 30 then '0-30'
    when arrived_date - known_date <= 90 then '31-90'
    when arrived_date - known_date <= 180 then '91-180'
    else '181+'
  end as "daysBand",
  case
    when recorded_date is null then 'UNKNOWN'
    when recorded_date - arrived_date <= 30 then '0-30'
    when recorded_date - arrived_date <= 90 then '31-90'
    when recorded_date - arrived_date <= 180 then '91-180'
    else '181+'
  end as "lagBand",
  coalesce(handed_over_to, 'UNKNOWN') as "receiver",
  coalesce(follow_up, 'UNKNOWN') as "followUp"
from (
  -- An age that was not written is reckoned from the birth date.
  select *, coalesce(age, extract(year from age(known_date, birth_date))) as years from register.consular_case
) c
left join reference.destination_country named on named.code = c.country
where arrived_date is not null
