-- One row is the projected population of one place, summed over all the years asked for and keyed as it was asked:
-- `05 2022-2024` a department, `CO 2024-2024` the country. A group that one of its departments or years lacks is null.
select asked.key,
  case when count(p.total) = needed.counts then sum(p.total)::integer end as "TOTAL",
  case when count(p.female) = needed.counts then sum(p.female)::integer end as "FEMALE",
  case when count(p.male) = needed.counts then sum(p.male)::integer end as "MALE",
  case when count(p.under_18) = needed.counts then sum(p.under_18)::integer end as "UNDER_18",
  case when count(p.under_18_female) = needed.counts then sum(p.under_18_female)::integer end as "UNDER_18_FEMALE",
  case when count(p.under_18_male) = needed.counts then sum(p.under_18_male)::integer end as "UNDER_18_MALE",
  case when count(p.age_0_5) = needed.counts then sum(p.age_0_5)::integer end as "AGE_0_5",
  case when count(p.age_6_11) = needed.counts then sum(p.age_6_11)::integer end as "AGE_6_11",
  case when count(p.age_12_17) = needed.counts then sum(p.age_12_17)::integer end as "AGE_12_17"
from unnest(:keys::text[]) as asked(key)
cross join lateral (select split_part(key, ' ', 1), split_part(key, ' ', 2)) as part(place, years)
join reference.population p on (part.place = 'CO' or p.department = part.place)
  and p.year between split_part(years, '-', 1)::integer and split_part(years, '-', 2)::integer
cross join lateral (
  select (split_part(years, '-', 2)::integer - split_part(years, '-', 1)::integer + 1)
    * case when part.place = 'CO' then (select count(*) from reference.department) else 1 end
) as needed(counts)
group by asked.key, needed.counts
