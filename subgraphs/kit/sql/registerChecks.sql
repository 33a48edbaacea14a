-- One row is one check constraint of a register table: its expression over the table's columns, and those columns.
select
  pg_get_expr(c.conbin, c.conrelid) as expression,
  array(
    select a.attname::text from pg_attribute a
    where a.attrelid = c.conrelid and a.attnum = any(c.conkey)
    order by a.attnum
  ) as columns
from pg_constraint c
where c.contype = 'c' and c.conrelid = to_regclass('register.' || quote_ident(:table))
order by c.conname
