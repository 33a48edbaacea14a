-- One row is one figure as published under an indicator's code, in the order of the file.
select indicator, year, period, dimension, category, value, unit, agency, source, source_url, note
from reference.published_figure
where indicator = any(:indicators::text[])
order by position
