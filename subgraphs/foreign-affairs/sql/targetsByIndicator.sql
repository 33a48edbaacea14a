-- One row is the target of one indicator for one year.
select indicator, year, value, evidence, source, source_url
from reference.target
where indicator = any(:indicators::text[])
order by indicator, year
