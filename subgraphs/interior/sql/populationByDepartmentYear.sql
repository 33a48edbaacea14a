-- One row is the population of one department in one of the years asked for, keyed as it was asked: `05 2024`.
select asked.key, p.total as "TOTAL", p.female as "FEMALE", p.male as "MALE", p.under_18 as "UNDER_18",
  p.under_18_female as "UNDER_18_FEMALE", p.under_18_male as "UNDER_18_MALE",
  p.age_0_5 as "AGE_0_5", p.age_6_11 as "AGE_6_11", p.age_12_17 as "AGE_12_17"
from unnest(:keys::text[]) as asked(key)
join reference.population p on p.department = split_part(asked.key, ' ', 1) and p.year::text = split_part(asked.key, ' ', 2)
