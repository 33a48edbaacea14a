-- One row is one call to the national line, by the day of the call. Several calls may be about one person or one route.
-- The unit is the call.
select c.call_date as known_on,
  c.call_number as unit,
  cast(extract(year from c.call_date) as text) as "year",
  coalesce(c.department_code, 'UNKNOWN') as "department",
  c.kind as "kind",
  c.outcome as "outcome",
  coalesce(c.referred_to, 'NONE') as "referral",
  case when c.route_number is null then 'NOT_OPENED' else 'OPENED' end as "route",
  coalesce(c.purpose, 'UNKNOWN') as "purpose",
  coalesce(c.sex, 'UNKNOWN') as "sex",
  register.age_group(c.age) as "ageGroup"
from register.call c
