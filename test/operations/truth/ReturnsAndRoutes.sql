select 'foreignAffairs/assistance/' || year as path, count(distinct person) as n from assisted where year = any (:years) group by 1
union all
select concat_ws('/', 'foreignAffairs/assistanceByAgeGroup', year, age_group), count(distinct person)
from assisted where year = any (:years) group by 1
union all
select 'foreignAffairs/repatriations/' || year, count(*) from returns where year = any (:years) group by 1
union all
select concat_ws('/', 'foreignAffairs/repatriationsByReceiver', year, receiver), count(*)
from returns where year = any (:years) group by 1
union all
select concat_ws('/', 'foreignAffairs/repatriationsByFollowUp', year, follow_up), count(*)
from returns where year = any (:years) group by 1
union all
select 'interior/victims/' || year, count(distinct person) from verified_victims where year = any (:years) group by 1
union all
select concat_ws('/', 'interior/victimsByModality', year, modality), count(distinct person)
from verified_victims where year = any (:years) and modality in ('EXTERNAL_OUTBOUND', 'UNKNOWN') group by 1
