-- The protection register (SIM, Sistema de Información Misional): processes for the restoration of rights, and entries to
-- the programme for children who left armed groups. Null means that the institute did not record it.

-- One row is one process for the restoration of one child's rights (PARD), from the petition to its close. Its dates tell
-- its state: known, verified, opened, ruled, closed; one closed without an opening order was not opened.
create table register.process (
  -- Number of the petition in SIM.
  petition_number text primary key,
  -- SIM's own number of the child. The same child may have several processes and, by mistake, two numbers.
  child_number text not null,
  given_names text,
  surnames text,
  document_type text check (document_type in ('RC', 'TI', 'CC', 'CE', 'PA', 'PPT')),
  document_number text,
  birth_date date,
  -- Completed years when the facts were known. A process may run on past the age of 18.
  age smallint check (age between 0 and 25),
  sex text check (sex in ('FEMALE', 'MALE')),
  nationality text check (nationality ~ '^[A-Z]{2}$'),
  ethnic_group text check (ethnic_group in (
    'INDIGENOUS', 'RROM', 'RAIZAL', 'PALENQUERO', 'AFRO_COLOMBIAN', 'NONE')),
  -- Municipality of the zonal centre (centro zonal) that has the process.
  municipality_code text references reference.municipality,
  -- Day the institute came to know of the facts: the terms of the law run from here.
  known_date date not null,
  -- Day the rights were verified (verificación de la garantía de derechos).
  verified_date date,
  -- Day of the order that opened the process (auto de apertura).
  opened_date date,
  entry_reason text not null check (entry_reason in (
    'SEXUAL_VIOLENCE', 'NEGLECT', 'NO_RESPONSIBLE_ADULT', 'PHYSICAL_VIOLENCE', 'PSYCHOLOGICAL_VIOLENCE', 'TRAFFICKING',
    'COMMERCIAL_SEXUAL_EXPLOITATION', 'BEGGING', 'STREET_SITUATION', 'CHILD_LABOUR', 'SUBSTANCE_USE', 'ABANDONMENT',
    'THREAT_TO_LIFE', 'OTHER')),
  trafficking_purpose text check (trafficking_purpose in (
    'SEXUAL_EXPLOITATION', 'ONLINE_SEXUAL_EXPLOITATION', 'FORCED_LABOUR', 'SERVITUDE', 'BEGGING', 'SERVILE_MARRIAGE')),
  cpc_form text check (cpc_form in (
    'SEX_TRAFFICKING_IN_TOURISM', 'LIVE_STREAMED_SEXUAL_EXPLOITATION', 'FORCED_BEGGING', 'FORCED_RECRUITMENT', 'NONE')),
  -- Whether the child was exploited, or is of the family of somebody who was.
  victim_link text check (victim_link in ('DIRECT', 'INDIRECT')),
  referring_body text check (referring_body in (
    'POLICE', 'FAMILY_COMMISSARIAT', 'HOTLINE_141', 'PROSECUTOR', 'INTERIOR', 'LABOR', 'FOREIGN_AFFAIRS', 'HEALTH',
    'EDUCATION', 'CITIZEN')),
  modality_of_care text check (modality_of_care in (
    'FAMILY_OF_ORIGIN', 'FOSTER_HOME', 'RESIDENTIAL_HOME', 'EMERGENCY_CENTRE', 'SUPPORT_INTERVENTION', 'DAY_CARE',
    'RECEPTION_HOME', 'PROTECTION_HOME', 'TUTOR_FOSTER_HOME', 'MANAGED_FAMILY_HOME')),
  -- Day of the ruling (fallo), and what it says.
  ruling_date date,
  ruling text check (ruling in ('VULNERATED', 'ADOPTABLE', 'CLOSED_NO_VIOLATION')),
  closed_date date,
  closing_reason text check (closing_reason in (
    'FAMILY', 'OTHER_ENVIRONMENT', 'ADOPTION', 'MAJORITY', 'NO_VIOLATION', 'LOSS_OF_COMPETENCE', 'LEFT_CARE')),
  import_id integer not null references register.import,
  check (birth_date <= known_date),
  check (known_date <= verified_date),
  check (known_date <= opened_date),
  check (verified_date <= opened_date),
  check (opened_date <= ruling_date),
  check (known_date <= closed_date),
  check (ruling_date <= closed_date),
  -- What was not opened is neither ruled on nor taken into care.
  check (opened_date is not null or (ruling_date is null and ruling is null and modality_of_care is null)),
  check (closing_reason is null or closed_date is not null),
  -- SIM asks these of trafficking and commercial sexual exploitation only.
  check (trafficking_purpose is null or entry_reason in ('TRAFFICKING', 'COMMERCIAL_SEXUAL_EXPLOITATION')),
  check (victim_link is null or entry_reason in ('TRAFFICKING', 'COMMERCIAL_SEXUAL_EXPLOITATION'))
);

-- One row is one entry of one child to the specialised programme (Programa Especializado) after leaving an armed group.
create table register.armed_group_entry (
  entry_number text primary key,
  child_number text not null,
  given_names text,
  surnames text,
  document_type text check (document_type in ('RC', 'TI', 'CC', 'CE', 'PA', 'PPT')),
  document_number text,
  birth_date date,
  -- Completed years on the day of entry, as stated then: some turn out to be 18 or older.
  age smallint check (age between 6 and 20),
  sex text check (sex in ('FEMALE', 'MALE')),
  ethnic_group text check (ethnic_group in (
    'INDIGENOUS', 'RROM', 'RAIZAL', 'PALENQUERO', 'AFRO_COLOMBIAN', 'NONE')),
  armed_group text check (armed_group in ('FARC', 'FARC_DISSIDENTS', 'ELN', 'EPL', 'BACRIM', 'OTHER')),
  -- VOLUNTARY: the child left by itself; RECOVERED: the public forces recovered the child.
  separation text check (separation in ('VOLUNTARY', 'RECOVERED')),
  -- Department where the child left the group.
  department_code text references reference.department,
  -- Day the child left the group (desvinculación).
  separated_date date,
  -- Day the child entered the programme (ingreso).
  entry_date date not null,
  modality_of_care text check (modality_of_care in (
    'FAMILY_OF_ORIGIN', 'FOSTER_HOME', 'RESIDENTIAL_HOME', 'EMERGENCY_CENTRE', 'SUPPORT_INTERVENTION', 'DAY_CARE',
    'RECEPTION_HOME', 'PROTECTION_HOME', 'TUTOR_FOSTER_HOME', 'MANAGED_FAMILY_HOME')),
  exit_date date,
  exit_reason text check (exit_reason in ('FAMILY', 'TUTOR_HOME', 'REINTEGRATION_AGENCY', 'LEFT_CARE', 'OTHER')),
  import_id integer not null references register.import,
  check (birth_date <= entry_date),
  check (separated_date <= entry_date),
  check (entry_date <= exit_date),
  check (exit_reason is null or exit_date is not null)
);
