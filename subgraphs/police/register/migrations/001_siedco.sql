-- The National Police's registers: SIEDCO offences and arrests, and the victims DIJIN and the childhood police identify.
-- Null means that the police did not record it.

-- One row is one offence as entered in SIEDCO; not a person and not a criminal case.
create table register.offence (
  record_number text primary key,
  fact_date date not null,
  recorded_date date not null,
  department_name text,
  municipality_name text,
  municipality_code text references reference.municipality,
  zone text check (zone in ('URBAN', 'RURAL')),
  article text not null,
  cpc_form text,
  means text,
  sex text check (sex in ('FEMALE', 'MALE')),
  age_group text check (age_group in ('UNDER_18', 'ADULT')),
  nunc text check (nunc ~ '^[0-9]{21}$'),
  unit text,
  import_id integer not null references register.import,
  check (recorded_date >= fact_date)
);

-- One row is one person in one arrest, on a court's order or in the act. Adolescents are apprehended, not arrested.
create table register.arrest (
  arrest_number text primary key,
  suspect_number text not null,
  arrest_date date not null,
  recorded_date date not null,
  municipality_code text references reference.municipality,
  article text not null,
  cpc_form text,
  arrest_kind text not null check (arrest_kind in ('ORDER', 'FLAGRANTE')),
  procedure text not null check (procedure in ('ARREST', 'APPREHENSION')),
  warrant_number text,
  sex text check (sex in ('FEMALE', 'MALE')),
  age integer check (age between 14 and 110),
  nationality text,
  nunc text check (nunc ~ '^[0-9]{21}$'),
  handed_over_to text,
  unit text,
  import_id integer not null references register.import,
  check (recorded_date >= arrest_date),
  check (arrest_kind = 'ORDER' or warrant_number is null)
);

-- One row is one person identified as a victim in one case. A person whom two units identify may stand here twice.
create table register.victim (
  victim_number text primary key,
  nunc text check (nunc ~ '^[0-9]{21}$'),
  fact_date date,
  identified_date date not null,
  recorded_date date not null,
  municipality_code text references reference.municipality,
  article text not null,
  purpose text,
  cpc_form text,
  given_names text,
  surnames text,
  document_type text,
  document_number text,
  birth_date date,
  age integer check (age between 0 and 110),
  sex text check (sex in ('FEMALE', 'MALE')),
  nationality text,
  rescued boolean,
  handed_to_icbf_date date,
  unit text,
  import_id integer not null references register.import,
  check (recorded_date >= identified_date),
  check (handed_to_icbf_date >= identified_date)
);

-- One row is one offence of the Penal Code whose article the police's datasets list.
create table reference.offence (
  article text primary key,
  title_es text not null,
  title_en text not null,
  cpc_form text not null
);
