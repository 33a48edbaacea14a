-- One row is one municipality of the departments asked for, by code.
select code, name, department, kind, latitude::float8, longitude::float8
from reference.municipality
where department = any(:departments::text[])
order by code
