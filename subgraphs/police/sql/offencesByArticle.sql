-- One row is one of the asked offences of the Penal Code.
select article, title_es, title_en, cpc_form
from reference.offence
where article = any(:articles::text[])
