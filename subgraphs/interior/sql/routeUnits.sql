-- One row is one assistance route, whoever it is for and whatever became of it, by the day its report was received.
-- Phase, result and close are those of the last extract. The unit is the route.
with dated as (
  select r.*, register.age_on(r.birth_date, r.received_date, r.age) as years,
    r.verified_date - r.received_date as response,
    -- The same person's last victimisation before this route, by the ministry's own number of the person: a report that
    -- was not verified, or a route as somebody's relative, is none.
    max(r.received_date) filter (where r.verification = 'VERIFIED' and r.victim_link = 'DIRECT') over (
      partition by r.victim_number order by r.received_date, r.route_number
      rows between unbounded preceding and 1 preceding) as earlier,
    min(r.received_date) over () as first_received
  from register.route r
)
select d.received_date as known_on,
  d.route_number as unit,
  cast(extract(year from d.received_date) as text) as "year",
  -- The place in Colombia: where the exploitation happened, or where those exploited abroad came from.
  coalesce(case d.modality when 'EXTERNAL_OUTBOUND' then d.origin_department else d.exploitation_department end,
    'UNKNOWN') as "department",
  d.verification as "verificationResult",
  d.phase as "phase",
  case
    when d.immediate_start_date is not null and d.mediate_start_date is not null then 'IMMEDIATE_AND_MEDIATE'
    when d.immediate_start_date is not null then 'IMMEDIATE'
    when d.mediate_start_date is not null then 'MEDIATE'
    else 'NONE' end as "assistance",
  case when d.phase <> 'CLOSED' then 'OPEN' else coalesce(d.closing_reason, 'UNKNOWN') end as "closingReason",
  case when d.verification = 'PENDING' then 'OPEN' else register.lag_band(d.response) end as "responseBand",
  case
    when d.earlier >= d.received_date - interval '24 months' then 'SECOND'
    -- While the register reaches back less than 24 months, that no earlier route is found proves nothing.
    when d.received_date < d.first_received + interval '24 months' then 'UNKNOWN'
    else 'FIRST' end as "secondRoute",
  coalesce(d.sex, 'UNKNOWN') as "sex",
  register.age_group(d.years) as "ageGroup"
from dated d
