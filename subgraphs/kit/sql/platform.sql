-- What every ministry's database holds beside its own register: reference codes, imports, releases.

create schema reference;
create schema register;
create schema release;

-- One row is one department of DIVIPOLA (DANE), 2 digits.
create table reference.department (
  code text primary key check (code ~ '^[0-9]{2}$'),
  name text not null
);

-- One row is one municipality of DIVIPOLA (DANE), 5 digits, the first two those of its department.
create table reference.municipality (
  code text primary key check (code ~ '^[0-9]{5}$'),
  name text not null,
  department text not null references reference.department,
  check (left(code, 2) = department)
);

-- One row is one municipality code DANE has withdrawn, with the code that stands for it now.
create table reference.retired_municipality (
  code text primary key check (code ~ '^[0-9]{5}$'),
  name text not null,
  successor text not null references reference.municipality
);

-- One row is one extract taken into the register. Counts hold: read = written + unchanged + rejected.
create table register.import (
  id integer generated always as identity primary key,
  extract text not null,
  file_name text not null,
  sha256 text not null,
  read integer not null,
  written integer not null,
  unchanged integer not null,
  rejected integer not null,
  -- Whether the rows were invented for demonstration; every release counted from the register then says so.
  synthetic boolean not null,
  imported_at timestamptz not null default now(),
  check (read = written + unchanged + rejected)
);

-- One row is one published release: what it counts, how, up to when, and the digest that identifies its content.
create table release.release (
  dataset text not null,
  number integer not null check (number > 0),
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  unit text not null,
  title jsonb not null,
  definition jsonb not null,
  date_meaning text not null,
  cut_off date not null,
  synthetic boolean not null,
  tables jsonb not null,
  dimensions jsonb not null,
  primary key (dataset, number)
);

-- One row is one published cell. d1 to d3 hold the codes of the table's dimensions in order, '' where it has fewer.
-- Cells are written before their release row: once that row stands, the trigger below takes no more.
create table release.cell (
  dataset text not null,
  release integer not null,
  tbl text not null,
  d1 text not null,
  d2 text not null,
  d3 text not null,
  position integer not null,
  value integer check (value >= 0),
  status text not null,
  primary key (dataset, release, tbl, d1, d2, d3),
  foreign key (dataset, release) references release.release deferrable initially deferred,
  check ((value is null) = (status like 'WITHHELD%' or status in ('UNDER_TEN', 'NOT_REPORTED')))
);

-- One row announces from which instant a release is the current one. Current at t: the latest row effective at or before t.
create table release.schedule (
  seq integer generated always as identity primary key,
  dataset text not null,
  release integer not null,
  -- Milliseconds, as the graph prints it: an instant that was read can be asked for again.
  effective_at timestamptz(3) not null,
  announced_at timestamptz not null default now(),
  foreign key (dataset, release) references release.release
);
create index on release.schedule (dataset, effective_at desc, seq desc);

create function release.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% of % is refused: a published release never changes; publish a new release instead', tg_op, tg_table_name
    using errcode = 'restrict_violation';
end $$;

create function release.refuse_late_cell() returns trigger language plpgsql as $$
begin
  if exists (select from arriving a join release.release r on r.dataset = a.dataset and r.number = a.release) then
    raise exception 'a cell was refused: its release is already published; publish a new release instead'
      using errcode = 'restrict_violation';
  end if;
  return null;
end $$;

create function release.refuse_earlier_instant() returns trigger language plpgsql as $$
begin
  if new.effective_at < date_trunc('milliseconds', now()) then
    raise exception 'the effective instant lies in the past, where answers have been given already: announce one still to come'
      using errcode = 'restrict_violation';
  end if;
  if exists (select from release.schedule s where s.dataset = new.dataset and s.effective_at > new.effective_at) then
    raise exception 'the effective instant lies before one already announced for %: announce a later instant', new.dataset
      using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger immutable before update or delete or truncate on release.release
  for each statement execute function release.refuse_change();
create trigger immutable before update or delete or truncate on release.cell
  for each statement execute function release.refuse_change();
create trigger immutable before update or delete or truncate on release.schedule
  for each statement execute function release.refuse_change();
create trigger complete after insert on release.cell
  referencing new table as arriving for each statement execute function release.refuse_late_cell();
create trigger forward before insert on release.schedule
  for each row execute function release.refuse_earlier_instant();
