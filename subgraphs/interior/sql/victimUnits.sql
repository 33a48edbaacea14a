-- One row is one direct victim of trafficking in one verified route. The unit is the person, by the ministry's own number,
-- so that somebody with two routes counts once in each cell. Relatives who are assisted as indirect victims are routes,
-- not victims. The year is that of the report; a victim counts from the day of the verification, or of the report where
-- that day was not recorded.
with victim as (
  select r.*, register.age_on(r.birth_date, r.received_date, r.age) as years
  from register.route r
  where r.verification = 'VERIFIED' and r.victim_link = 'DIRECT'
)
select coalesce(v.verified_date, v.received_date) as known_on,
  v.victim_number as unit,
  cast(extract(year from v.received_date) as text) as "year",
  -- The place in Colombia: where the exploitation happened, or where those exploited abroad came from.
  coalesce(case v.modality when 'EXTERNAL_OUTBOUND' then v.origin_department else v.exploitation_department end,
    'UNKNOWN') as "department",
  coalesce(v.purpose, 'UNKNOWN') as "purpose",
  coalesce(v.cpc_form, 'UNKNOWN') as "cpcForm",
  coalesce(v.modality, 'UNKNOWN') as "modality",
  coalesce(v.sex, 'UNKNOWN') as "sex",
  register.age_band(v.years) as "ageBand",
  register.age_group(v.years) as "ageGroup",
  case when v.nationality = 'CO' then 'COLOMBIAN' when v.nationality = 'VE' then 'VENEZUELAN'
    when v.nationality is not null then 'OTHER' else 'UNKNOWN' end as "nationalityGroup",
  case
    when v.modality in ('INTERNAL', 'EXTERNAL_INBOUND') then 'NONE'
    when v.modality is null or v.destination_country is null or v.destination_country = 'CO' then 'UNKNOWN'
    else coalesce(named.code, 'OTHER') end as "destination",
  register.lag_band(v.verified_date - v.received_date) as "lagBand"
from victim v
left join reference.destination_country named on named.code = v.destination_country
