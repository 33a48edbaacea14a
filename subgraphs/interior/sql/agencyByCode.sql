-- One row is one agency of those asked for.
select code, name_es as es, name_en as en
from reference.agency
where code = any(:codes::text[])
