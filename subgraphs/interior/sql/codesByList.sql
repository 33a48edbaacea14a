-- One row is one code of the lists asked for, in the order of the list.
select list, code
from (
  select 'department' as list, code, 0 as position from reference.department
  union all select 'municipality', code, 0 from reference.municipality
  union all select 'agency', code, 0 from reference.agency
  union all select 'exploitationForm', code, position from reference.exploitation_form
) as listed
where list = any(:lists::text[])
order by list, position, code
