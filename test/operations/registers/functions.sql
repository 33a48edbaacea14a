-- How the registers' cells are read here: written apart from the importer, so that the two can disagree. In PL/pgSQL because
-- a million calls of a function in SQL that the planner does not take apart are ten times slower.

-- The word in a cell; null where the ministry wrote that it knows nothing.
create function word(cell text) returns text language plpgsql immutable as $$
declare
  trimmed text := btrim(cell);
begin
  return case when trimmed not in ('', 'SIN DATO', 'NO REPORTA', 'N/A', '-') then trimmed end;
end $$;

create function calendar_day(y integer, m integer, d integer) returns date language plpgsql immutable as $$
begin
  if m not between 1 and 12 or d < 1 then return null; end if;
  if d > 28 and d > extract(day from make_date(y, m, 1) + interval '1 month -1 day') then return null; end if;
  return make_date(y, m, d);
end $$;

-- The day in a cell, in either way of writing; null for nothing and for a day no calendar has.
create function day(cell text) returns date language plpgsql immutable as $$
declare
  found text := btrim(cell);
begin
  if found ~ '^\d{4}-\d\d-\d\d$' then
    return calendar_day(left(found, 4)::integer, substr(found, 6, 2)::integer, right(found, 2)::integer);
  elsif found ~ '^\d\d/\d\d/\d{4}$' then
    return calendar_day(right(found, 4)::integer, substr(found, 4, 2)::integer, left(found, 2)::integer);
  end if;
  return null;
end $$;

-- Whether each of the cells holds nothing or a day of the calendar.
create function days_are_good(variadic cells text[]) returns boolean language plpgsql immutable as $$
declare
  cell text;
begin
  foreach cell in array cells loop
    if word(cell) is not null and day(cell) is null then return false; end if;
  end loop;
  return true;
end $$;

-- Whether a cell holds nothing or one of the words.
create function is_one_of(cell text, variadic words text[]) returns boolean language plpgsql immutable as $$
begin
  return btrim(cell) = any (words) or word(cell) is null;
end $$;

-- Whether a cell holds nothing or a whole number within the bounds.
create function is_whole(cell text, lowest integer, highest integer) returns boolean language plpgsql immutable as $$
begin
  if word(cell) is null then return true; end if;
  if btrim(cell) !~ '^-?\d{1,9}$' then return false; end if;
  return btrim(cell)::integer between lowest and highest;
end $$;

create table municipality_codes as
select municipality_code as code from interior_divipola union select code from interior_retired_municipalities;
create unique index on municipality_codes (code);

-- Whether a cell holds nothing or a municipality DANE knows, withdrawn ones included.
create function is_municipality(cell text) returns boolean language plpgsql stable as $$
begin
  return word(cell) is null
    or exists (select from municipality_codes where code = btrim(cell));
end $$;

create function is_department(cell text) returns boolean language plpgsql stable as $$
begin
  return word(cell) is null or exists (select from interior_departments where department_code = btrim(cell));
end $$;

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

-- The window of three years that a year lies in, `2022-2024`.
create function period_of(year integer) returns text language sql immutable as $$
  select (year - year % 3) || '-' || (year - year % 3 + 2)
$$;

-- The natural region of a department by its two digits.
create function region_of(department text) returns text language sql immutable as $$
  select case
    when department in ('08', '13', '20', '23', '44', '47', '70') then 'CARIBE'
    when department in ('19', '27', '52', '76') then 'PACIFICA'
    when department in ('05', '11', '15', '17', '25', '41', '54', '63', '66', '68', '73') then 'ANDINA'
    when department in ('50', '81', '85', '99') then 'ORINOQUIA'
    when department in ('18', '86', '91', '94', '95', '97') then 'AMAZONIA'
    when department = '88' then 'INSULAR'
    else 'UNKNOWN'
  end
$$;
