-- One row is one labour inspection, by the day it was opened; known on the day it was entered in the register.
-- The unit is the inspection.
select
  i.recorded_date as known_on,
  i.inspection_number as unit,
  to_char(i.opened_date, 'YYYY') as "year",
  coalesce(m.department, 'UNKNOWN') as "department",
  coalesce(i.sector, 'UNKNOWN') as "sector",
  coalesce(i.trigger, 'UNKNOWN') as "trigger",
  i.subject as "subject",
  coalesce(found.minors, 'UNKNOWN') as "minorFinding",
  coalesce(found.indicators, 'UNKNOWN') as "forcedLabourFinding",
  -- YES as soon as one of the two was found, NO only when both are recorded as not found.
  case
    when 'YES' in (found.minors, found.indicators) then 'YES'
    when found.minors = 'NO' and found.indicators = 'NO' then 'NO'
    else 'UNKNOWN'
  end as "finding",
  coalesce(i.outcome, 'UNKNOWN') as "outcome",
  coalesce(i.referral, 'UNKNOWN') as "referral",
  register.lag_band(i.recorded_date - i.opened_date) as "lagBand"
from register.inspection i
left join reference.municipality m on m.code = i.municipality_code
cross join lateral (
  select
    case when i.minors_found > 0 then 'YES' when i.minors_found = 0 then 'NO' end as minors,
    case when i.forced_labour_indicators > 0 then 'YES' when i.forced_labour_indicators = 0 then 'NO' end as indicators
) found
