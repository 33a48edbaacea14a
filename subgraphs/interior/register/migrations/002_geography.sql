-- What Interior keeps of places and common codes beyond the codes every ministry holds.

alter table reference.department
  add column short_name text,
  add column iso_code text;

alter table reference.municipality
  add column kind text check (kind in ('MUNICIPALITY', 'NON_MUNICIPALISED_AREA', 'ISLAND')),
  add column latitude numeric,
  add column longitude numeric;

-- One row is one agency of the partnership.
create table reference.agency (
  code text primary key,
  name_es text not null,
  name_en text not null
);

-- One row is one purpose of exploitation (finalidad).
create table reference.exploitation_form (
  code text primary key,
  position smallint not null unique,
  label_es text not null,
  label_en text not null,
  -- Number in the classification of the assistance route, where it is one of the nine.
  route_number smallint unique check (route_number between 1 and 9),
  cpc_form text not null,
  ic_tip_code text,
  source text not null
);

-- One row is one country published by name in flows; every other country is published as OTHER.
create table reference.destination_country (
  code text primary key check (code ~ '^[A-Z]{2}$'),
  evidence text not null check (evidence in ('C', 'I')),
  source text not null,
  source_url text
);
