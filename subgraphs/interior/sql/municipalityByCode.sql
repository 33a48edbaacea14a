-- One row is one municipality per code asked for; a withdrawn code gives its successor.
select asked.code as asked, m.code, m.name, m.department, m.kind, m.latitude::float8, m.longitude::float8
from unnest(:codes::text[]) as asked(code)
left join reference.retired_municipality r on r.code = asked.code
join reference.municipality m on m.code = coalesce(r.successor, asked.code)
