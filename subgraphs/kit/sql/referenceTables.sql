-- One row is one table of reference rows, by name.
select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'reference' order by 1
