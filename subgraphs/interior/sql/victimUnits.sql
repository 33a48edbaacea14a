-- One row is one direct victim of trafficking whom the ministry verified: one per verified route. Relatives who are
-- assisted as indirect victims are routes, not victims. The year is that of the report; a victim counts from the day of
-- the verification, or of the report where that day was not recorded.
with victim as (
  select r.*, coalesce(r.age, cast(extract(year from age(r.received_date, r.birth_date)) as integer)) as years,
    r.verified_date - r.received_date as lag
  from register.route r
  where r.verification = 'VERIFIED' and r.victim_link = 'DIRECT'
)
select coalesce(v.verified_date, v.received_date) as known_on,
  cast(extract(year from v.received_date) as text) as "year",
  -- The place in Colombia: where the exploitation happened, or where those exploited abroad came from.
  coalesce(case v.modality when 'EXTERNAL_OUTBOUND' then v.origin_department else v.exploitation_department end,
    'UNKNOWN') as "department",
  coalesce(v.purpose, 'UNKNOWN') as "purpose",
  coalesce(v.cpc_form, 'UNKNOWN') as "cpcForm",
  coalesce(v.modality, 'UNKNOWN') as "modality",
  coalesce(v.sex, 'UNKNOWN') as "sex",
  case when v.years < 12 then '0-11' when v.years < 15 then '12-14' when v.years < 18 then '15-17'
    when v.years >= 18 then '18+' else 'UNKNOWN' end as "ageBand",
  case when v.years < 18 then 'UNDER_18' when v.years >= 18 then 'ADULT' else 'UNKNOWN' end as "ageGroup",
  case when v.nationality = 'CO' then 'COLOMBIAN' when v.nationality = 'VE' then 'VENEZUELAN'
    when v.nationality is not null then 'OTHER' else 'UNKNOWN' end as "nationalityGroup",
  case
    when v.modality in ('INTERNAL', 'EXTERNAL_INBOUND') then 'NONE'
    when v.modality is null or v.destination_country is null or v.destination_country = 'CO' then 'UNKNOWN'
    else coalesce(named.code, 'OTHER') end as "destination",
  case when v.lag <= 30 then '0-30' when v.lag <= 90 then '31-90' when v.lag <= 180 then '91-180'
    when v.lag > 180 then '181+' else 'UNKNOWN' end as "lagBand"
from victim v
left join reference.destination_country named on named.code = v.destination_country
