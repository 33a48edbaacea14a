-- How every ministry reckons ages and bands, each spelt once. What the ministry did not record is null, and UNKNOWN in a band.

-- Completed years on a day: as recorded, or else reckoned from the birth date.
create function register.age_on(birth date, day date, recorded_age integer) returns integer
language sql immutable parallel safe as $$
  select coalesce(recorded_age, extract(year from age(day::timestamp, birth::timestamp))::integer)
$$;

-- Code of the age band (AGE_BAND) of an age in completed years.
create function register.age_band(age integer) returns text language sql immutable parallel safe as $$
  select case
    when age <= 11 then '0-11'
    when age <= 14 then '12-14'
    when age <= 17 then '15-17'
    when age >= 18 then '18+'
    else 'UNKNOWN'
  end
$$;

-- Code of the age group (AGE_GROUP) of an age in completed years.
create function register.age_group(age integer) returns text language sql immutable parallel safe as $$
  select case when age <= 17 then 'UNDER_18' when age >= 18 then 'ADULT' else 'UNKNOWN' end
$$;

-- Code of the band (DAYS_BAND) of the days from one step to a later one. Fewer than none is the first band: what was
-- entered before the step it tells of was entered without delay.
create function register.lag_band(days integer) returns text language sql immutable parallel safe as $$
  select case
    when days <= 30 then '0-30'
    when days <= 90 then '31-90'
    when days <= 180 then '91-180'
    when days >= 181 then '181+'
    else 'UNKNOWN'
  end
$$;
