select 'interior/victims/' || year as path, count(distinct person) as n from verified_victims where year = :year group by 1
union all
select 'interior/routes/' || year, count(*) from routes where year = :year group by 1
union all
select 'interior/calls/' || year, count(*) from calls where year = :year group by 1
union all
select 'foreignAffairs/assistance/' || year, count(distinct person) from assisted where year = :year group by 1
union all
select 'foreignAffairs/repatriations/' || year, count(*) from returns where year = :year group by 1
union all
select 'labor/inspections/' || year, count(*) from inspections where year = :year group by 1
union all
select 'labor/registrations/' || year, count(*) from registrations where year = :year group by 1
union all
select 'police/offences/' || year, count(*) from offences where year = :year group by 1
union all
select 'police/arrests/' || year, count(*) from arrests where year = :year group by 1
union all
select 'police/victims/' || year, count(*) from identified_victims where year = :year group by 1
union all
select 'icbf/admissions/' || year, count(*) from admissions where year = :year group by 1
union all
select 'icbf/armedGroupEntries/' || year, count(distinct person) from programme_entries where year = :year group by 1
