-- One row is one offence of the Penal Code, in the order of the law.
select article, title_es, title_en, cpc_form
from reference.offence
order by lpad(substring(article from '^[0-9]+'), 4, '0'), article
