-- One row is one department of those asked for.
select code, name, short_name as "shortName", iso_code as "isoCode"
from reference.department
where code = any(:codes::text[])
