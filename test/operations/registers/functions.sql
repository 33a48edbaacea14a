-- How the registers' cells are read here: written apart from the importer, so that the two can disagree.

-- The word in a cell; null where the ministry wrote that it knows nothing.
create function word(cell text) returns text language sql immutable as $$
  select case when btrim(cell) not in ('', 'SIN DATO', 'NO REPORTA', 'N/A', '-') then btrim(cell) end
$$;

create function calendar_day(y integer, m integer, d integer) returns date language sql immutable as $$
  select case
    when m between 1 and 12 and d between 1 and extract(day from make_date(y, m, 1) + interval '1 month -1 day')
      then make_date(y, m, d)
  end
$$;

-- The day in a cell, in either way of writing; null for nothing and for a day no calendar has.
create function day(cell text) returns date language sql immutable as $$
  select case
    when word(cell) ~ '^\d{4}-\d\d-\d\d$'
      then calendar_day(left(word(cell), 4)::integer, substr(word(cell), 6, 2)::integer, right(word(cell), 2)::integer)
    when word(cell) ~ '^\d\d/\d\d/\d{4}$'
      then calendar_day(right(word(cell), 4)::integer, substr(word(cell), 4, 2)::integer, left(word(cell), 2)::integer)
  end
$$;

-- Whether each of the cells holds nothing or a day of the calendar.
create function days_are_good(variadic cells text[]) returns boolean language sql immutable as $$
  select bool_and(word(cell) is null or day(cell) is not null) from unnest(cells) as cell
$$;

-- Whether a cell holds nothing or one of the words.
create function is_one_of(cell text, variadic words text[]) returns boolean language sql immutable as $$
  select word(cell) is null or word(cell) = any (words)
$$;

-- Whether a cell holds nothing or a whole number within the bounds.
create function is_whole(cell text, least integer, most integer) returns boolean language sql immutable as $$
  select case
    when word(cell) is null then true
    when word(cell) ~ '^-?\d{1,9}$' then word(cell)::integer between least and most
    else false
  end
$$;

-- Whether a cell holds nothing or a municipality DANE knows, withdrawn ones included.
create function is_municipality(cell text) returns boolean language sql stable as $$
  select word(cell) is null
    or exists (select from divipola where municipality_code = word(cell))
    or exists (select from retired_municipalities where code = word(cell))
$$;

create function is_department(cell text) returns boolean language sql stable as $$
  select word(cell) is null or exists (select from departments where department_code = word(cell))
$$;

-- Completed years of age.
create function years_of_age(born date, at date) returns integer language sql immutable as $$
  select (to_char(at, 'YYYYMMDD')::integer - to_char(born, 'YYYYMMDD')::integer) / 10000
$$;

create function age_band_of(years integer) returns text language sql immutable as $$
  select case
    when years is null then 'UNKNOWN' when years < 12 then '0-11' when years < 15 then '12-14' when years < 18 then '15-17'
    else '18+'
  end
$$;

create function age_group_of(years integer) returns text language sql immutable as $$
  select case when years is null then 'UNKNOWN' when years < 18 then 'UNDER_18' else 'ADULT' end
$$;

create function days_band_of(days integer) returns text language sql immutable as $$
  select case
    when days is null then 'UNKNOWN' when days < 31 then '0-30' when days < 91 then '31-90' when days < 181 then '91-180'
    else '181+'
  end
$$;
