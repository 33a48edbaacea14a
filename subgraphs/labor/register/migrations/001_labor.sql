-- The registers of labour inspection and of SIRITI. NULL means the ministry did not record it.

-- One row is one labour inspection (inspección laboral), by the number of its file (expediente).
create table register.inspection (
  inspection_number text primary key,
  territorial_directorate text,
  opened_date date not null,
  -- Day the file was entered in the register: later than its opening, often by months.
  recorded_date date not null,
  visited_date date,
  trigger text check (trigger in ('COMPLAINT', 'EX_OFFICIO', 'PLAN')),
  -- What the inspection is about (materia), whatever it finds.
  subject text not null check (subject in (
    'CHILD_LABOUR', 'FORCED_LABOUR', 'ADOLESCENT_PERMIT', 'WORKING_CONDITIONS', 'SOCIAL_SECURITY',
    'OCCUPATIONAL_RISKS')),
  -- Section of CIIU rev. 4 A.C. of the workplace.
  sector text check (sector ~ '^[A-U]$'),
  municipality_code text references reference.municipality,
  workers integer check (workers >= 0),
  minors_found integer check (minors_found >= 0),
  -- How many of the ILO's eleven indicators of forced labour were found.
  forced_labour_indicators integer check (forced_labour_indicators between 0 and 11),
  outcome text check (outcome in ('SANCTION', 'ARCHIVE', 'IMPROVEMENT_AGREEMENT', 'PENDING')),
  ruling_date date,
  -- Fine in legal minimum monthly wages (SMLMV).
  sanction_smlmv integer check (sanction_smlmv > 0),
  -- Body the findings were referred to; NONE when the ministry recorded that there was no referral.
  referral text check (referral in ('ICBF', 'FISCALIA', 'COAT', 'NONE')),
  referral_date date,
  import_id integer not null references register.import,
  check (opened_date <= recorded_date),
  check (opened_date <= visited_date),
  check (opened_date <= ruling_date),
  check (visited_date <= ruling_date),
  check (opened_date <= referral_date),
  -- What is pending has not been ruled on.
  check (ruling_date is null or outcome is distinct from 'PENDING'),
  -- Only a sanction fines.
  check (sanction_smlmv is null or outcome is not distinct from 'SANCTION'),
  -- A day of referral belongs to a referral.
  check (referral_date is null or referral is distinct from 'NONE')
);

-- One row is one entry of SIRITI for child labour (registro). A child may be entered again, by another body or in
-- another year: child_number is SIRITI's own number of the child, whatever the number of entries.
create table register.registration (
  registration_number text primary key,
  child_number text not null,
  registered_date date not null,
  department_code text references reference.department,
  municipality_code text references reference.municipality,
  given_names text,
  surnames text,
  document_type text check (document_type in ('RC', 'TI', 'CE', 'PPT')),
  document_number text,
  birth_date date,
  -- Completed years on the day of the entry, as the body wrote it.
  age smallint check (age between 0 and 20),
  sex text check (sex in ('FEMALE', 'MALE')),
  nationality text check (nationality ~ '^[A-Z]{2}$'),
  ethnic_group text check (ethnic_group in (
    'INDIGENOUS', 'RROM', 'RAIZAL', 'PALENQUERO', 'AFRO_COLOMBIAN', 'NONE')),
  attends_school boolean,
  -- Highest level reached (nivel educativo).
  schooling text check (schooling in (
    'NONE', 'PRESCHOOL', 'PRIMARY', 'LOWER_SECONDARY', 'UPPER_SECONDARY')),
  activity text check (activity in (
    'AGRICULTURE', 'MINING', 'MANUFACTURING', 'CONSTRUCTION', 'TRADE', 'STREET_VENDING', 'WASTE_PICKING', 'TRANSPORT',
    'DOMESTIC_WORK', 'HOUSEHOLD_CHORES', 'BEGGING', 'OTHER')),
  -- Worst form (ILO Convention 182, Ley 704 de 2001); NONE is child labour outside them.
  worst_form text check (worst_form in (
    'TRAFFICKING', 'FORCED_LABOUR', 'BEGGING', 'RECRUITMENT', 'COMMERCIAL_SEXUAL_EXPLOITATION', 'ILLICIT_ACTIVITIES',
    'HAZARDOUS_WORK', 'NONE')),
  reporting_body text check (reporting_body in (
    'MAYORS_OFFICE', 'GOVERNORS_OFFICE', 'ICBF', 'LABOR', 'EDUCATION', 'POLICE')),
  import_id integer not null references register.import,
  check (birth_date <= registered_date)
);
create index on register.registration (child_number, registered_date);
