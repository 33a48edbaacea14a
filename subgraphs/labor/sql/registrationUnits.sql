-- One row is one child in one calendar year: the child's first entry in SIRITI of that year, by SIRITI's own number of
-- the child. Later entries of the year are not counted; the first is taken because it stays the first at any cut-off.
with entry as (
  select distinct on (r.child_number, extract(year from r.registered_date)) r.*,
    coalesce(r.age, extract(year from age(r.registered_date, r.birth_date))) as years
  from register.registration r
  order by r.child_number, extract(year from r.registered_date), r.registered_date, r.registration_number
)
select
  e.registered_date as known_on,
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
  case
    when e.years <= 11 then '0-11'
    when e.years <= 14 then '12-14'
    when e.years <= 17 then '15-17'
    when e.years >= 18 then '18+'
    else 'UNKNOWN'
  end as "ageBand",
  case when e.years <= 17 then 'UNDER_18' when e.years >= 18 then 'ADULT' else 'UNKNOWN' end as "ageGroup",
  coalesce(e.ethnic_group, 'UNKNOWN') as "ethnicGroup",
  case when e.attends_school then 'YES' when not e.attends_school then 'NO' else 'UNKNOWN' end as "schoolAttendance"
from entry e
left join reference.municipality m on m.code = e.municipality_code
