-- One row is one process for the restoration of rights (PARD) that was opened; the day of its opening order decides its
-- year and from when it counts. The unit is the process: a child with two processes is two; a petition that
-- was not opened is none.
-- All is told as it stood at the cut-off: a ruling that came later leaves the process open.
with admission as (
  select process.*,
    register.age_on(birth_date, known_date, age) as years,
    opened_date - known_date as days_to_opening,
    case when ruling_date <= :cutOff::date then ruling_date - known_date end as days_to_ruling,
    -- The same child's process before this one, by SIM's own number of the child.
    lag(opened_date) over (partition by child_number order by opened_date, petition_number) as opened_before,
    min(opened_date) over () as first_opened
  from register.process
  where opened_date is not null
)
select
  opened_date as known_on,
  petition_number as unit,
  extract(year from opened_date)::text as year,
  coalesce(left(municipality_code, 2), 'UNKNOWN') as department,
  entry_reason as "entryReason",
  case when entry_reason = 'TRAFFICKING' then coalesce(trafficking_purpose, 'UNKNOWN') else 'NONE' end as purpose,
  case
    when cpc_form is not null then cpc_form
    -- A process for one of these reasons may be of one of the four forms, and nothing recorded decides it.
    when entry_reason in ('TRAFFICKING', 'COMMERCIAL_SEXUAL_EXPLOITATION', 'BEGGING') then 'UNKNOWN'
    else 'NONE'
  end as "cpcForm",
  case when entry_reason = 'TRAFFICKING' then coalesce(victim_link, 'UNKNOWN') else 'NONE' end as "victimLink",
  coalesce(sex, 'UNKNOWN') as sex,
  register.age_band(years) as "ageBand",
  coalesce(modality_of_care, 'UNKNOWN') as "careModality",
  case
    when opened_before >= opened_date - interval '24 months' then 'WITHIN_24_MONTHS'
    -- While the register reaches back less than 24 months, that no earlier process is found proves nothing.
    when opened_date < first_opened + interval '24 months' then 'UNKNOWN'
    else 'NONE_WITHIN_24_MONTHS'
  end as reentry,
  case
    when days_to_opening <= 10 then '0-10'
    when days_to_opening <= 30 then '11-30'
    when days_to_opening <= 90 then '31-90'
    else '91+'
  end as "openingBand",
  case
    when days_to_ruling is not null then register.lag_band(days_to_ruling)
    -- Ruled on or closed, and the day of the ruling was not recorded.
    when ruling_date is null and (ruling is not null or closed_date <= :cutOff::date) then 'UNKNOWN'
    else 'OPEN'
  end as "rulingBand",
  register.lag_band(days_to_opening) as "lagBand"
from admission
