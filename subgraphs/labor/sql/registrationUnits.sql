-- One row is one child in one calendar year: the child's first entry in SIRITI of that year, by SIRITI's own number of
-- the child, which is the unit. Later entries of the year are not counted; the first is taken because it stays the first
-- at any cut-off.
with entry as (
  select distinct on (r.child_number, extract(year from r.registered_date)) r.*,
    register.age_on(r.birth_date, r.registered_date, r.age) as years
  from register.registration r
  order by r.child_number, extract(year from r.registered_date), r.registered_date, r.registration_number
)
select
  e.registered_date as known_on,
  e.child_number as unit,
  to_char(e.registered_date, 'YYYY') as "year",
  coalesce(m.department, e.department_code, 'UNKNOWN') as "department",
  case
    when e.worst_form = 'NONE' then 'OTHER'
    when e.worst_form is not null then 'WORST_FORM'
    else 'UNKNOWN'
  end as "childLabourKind",
  coalesce(e.worst_form, 'UNKNOWN') as "worstForm",
  coalesce(e.activity, 'UNKNOWN') as "activity",
  coalesce(e.sex, 'UNKNOWN') as "sex",
  register.age_band(e.years) as "ageBand",
  register.age_group(e.years) as "ageGroup",
  coalesce(e.ethnic_group, 'UNKNOWN') as "ethnicGroup",
  case when e.attends_school then 'YES' when not e.attends_school then 'NO' else 'UNKNOWN' end as "schoolAttendance"
from entry e
left join reference.municipality m on m.code = e.municipality_code
