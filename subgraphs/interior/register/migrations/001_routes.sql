-- The register of COAT, the anti-trafficking operations centre: assistance routes and calls to the national line.
-- NULL means the ministry did not record it.

-- One row is one assistance route of one person (ruta de asistencia), from the report to its close.
create table register.route (
  route_number text primary key check (route_number ~ '^COAT-[0-9]{4}-[0-9]{5}$'),
  -- The ministry's own number of the person: the same in every route of that person.
  victim_number text not null check (victim_number ~ '^I[0-9]{6}$'),
  received_date date not null,
  channel text check (channel in (
    'HOTLINE', 'EMAIL', 'PUBLIC_BODY', 'CIVIL_SOCIETY', 'MEDIA', 'JUDICIAL_ACTION', 'COOPERATION')),
  reporting_body text check (reporting_body in (
    'INTERIOR', 'FOREIGN_AFFAIRS', 'POLICE', 'PROSECUTOR', 'ICBF', 'MIGRATION', 'LABOR', 'OMBUDSMAN',
    'TERRITORIAL_COMMITTEE', 'CIVIL_SOCIETY', 'IOM')),
  modality text check (modality in ('INTERNAL', 'EXTERNAL_OUTBOUND', 'EXTERNAL_INBOUND')),
  purpose text check (purpose in (
    'FORCED_LABOUR', 'SLAVERY', 'SERVITUDE', 'BEGGING', 'SERVILE_MARRIAGE', 'ORGAN_EXTRACTION', 'SEX_TOURISM',
    'SEXUAL_EXPLOITATION', 'OTHER', 'CHILD_RECRUITMENT', 'ONLINE_SEXUAL_EXPLOITATION', 'DOMESTIC_SERVITUDE')),
  cpc_form text check (cpc_form in (
    'SEX_TRAFFICKING_IN_TOURISM', 'LIVE_STREAMED_SEXUAL_EXPLOITATION', 'FORCED_BEGGING', 'FORCED_RECRUITMENT', 'NONE')),
  -- Where the person came from, was recruited, and was exploited, as far as that was inside Colombia.
  origin_department text references reference.department,
  recruitment_department text references reference.department,
  exploitation_department text references reference.department,
  destination_country text check (destination_country ~ '^[A-Z]{2}$'),
  -- A relative to the first degree is an indirect victim (Decreto 1069 de 2014).
  victim_link text not null check (victim_link in ('DIRECT', 'INDIRECT')),
  given_names text,
  surnames text,
  document_type text check (document_type in ('RC', 'TI', 'CC', 'CE', 'PA', 'PPT')),
  document_number text,
  birth_date date,
  age smallint check (age between 0 and 110),
  sex text check (sex in ('FEMALE', 'MALE')),
  nationality text check (nationality ~ '^[A-Z]{2}$'),
  verification text not null check (verification in ('VERIFIED', 'NOT_TRAFFICKING', 'REFERRED_OTHER', 'PENDING')),
  verified_date date,
  immediate_start_date date,
  immediate_end_date date,
  mediate_start_date date,
  mediate_end_date date,
  phase text not null check (phase in (
    'RECEIVED', 'CHARACTERISED', 'VERIFIED', 'IMMEDIATE_ASSISTANCE', 'MEDIATE_ASSISTANCE', 'FOLLOW_UP', 'CLOSED')),
  -- The complaint is independent of the route and may come at any time.
  complaint_filed boolean,
  nunc text check (nunc ~ '^[0-9]{21}$'),
  closed_date date,
  closing_reason text check (closing_reason in (
    'ACHIEVED', 'WITHDRAWN', 'LOST_CONTACT', 'MOVED', 'DIED', 'HANDED_TO_ICBF', 'NOT_TRAFFICKING', 'REFERRED_OTHER')),
  import_id integer not null references register.import,
  check (birth_date <= received_date),
  check (received_date <= verified_date),
  check (received_date <= immediate_start_date),
  check (immediate_start_date <= immediate_end_date),
  check (immediate_start_date <= mediate_start_date),
  check (mediate_start_date <= mediate_end_date),
  check (received_date <= closed_date),
  -- What is pending has no day of decision; a decision's day may have gone unrecorded.
  check (verification <> 'PENDING' or verified_date is null),
  -- Only a verified case goes on to assistance.
  check (phase not in ('VERIFIED', 'IMMEDIATE_ASSISTANCE', 'MEDIATE_ASSISTANCE', 'FOLLOW_UP') or verification = 'VERIFIED'),
  check (phase not in ('IMMEDIATE_ASSISTANCE', 'MEDIATE_ASSISTANCE', 'FOLLOW_UP', 'CLOSED') or verification <> 'PENDING'),
  -- Only a closed route has a day and a reason of closing.
  check (phase = 'CLOSED' or (closed_date is null and closing_reason is null)),
  -- A route that ends with the verification ends with its result.
  check (closing_reason not in ('NOT_TRAFFICKING', 'REFERRED_OTHER') or closing_reason = verification)
);

-- One row is one call to the national line against trafficking, 018000 522020 (llamada).
create table register.call (
  call_number text primary key check (call_number ~ '^L[0-9]{4}-[0-9]{6}$'),
  call_date date not null,
  minutes smallint check (minutes between 0 and 240),
  department_code text references reference.department,
  caller text check (caller in ('VICTIM', 'RELATIVE', 'CITIZEN', 'PUBLIC_BODY', 'ANONYMOUS')),
  kind text not null check (kind in (
    'POSSIBLE_CASE', 'INFORMATION', 'OTHER_OFFENCE', 'CASE_FOLLOW_UP', 'NOT_EFFECTIVE')),
  purpose text check (purpose in (
    'FORCED_LABOUR', 'SLAVERY', 'SERVITUDE', 'BEGGING', 'SERVILE_MARRIAGE', 'ORGAN_EXTRACTION', 'SEX_TOURISM',
    'SEXUAL_EXPLOITATION', 'OTHER', 'CHILD_RECRUITMENT', 'ONLINE_SEXUAL_EXPLOITATION', 'DOMESTIC_SERVITUDE')),
  country text check (country ~ '^[A-Z]{2}$'),
  -- The person the call is about, as far as the caller said.
  age smallint check (age between 0 and 110),
  sex text check (sex in ('FEMALE', 'MALE')),
  outcome text not null check (outcome in ('VERIFIED', 'NOT_VERIFIED', 'ADVISED', 'NO_ACTION')),
  referred_to text check (referred_to in (
    'INTERIOR', 'FOREIGN_AFFAIRS', 'POLICE', 'PROSECUTOR', 'ICBF', 'MIGRATION', 'LABOR', 'OMBUDSMAN',
    'TERRITORIAL_COMMITTEE', 'CIVIL_SOCIETY', 'IOM')),
  referred_date date,
  -- The route the call opened. Extracts arrive apart, so the route may come later or be missing.
  route_number text check (route_number ~ '^COAT-[0-9]{4}-[0-9]{5}$'),
  import_id integer not null references register.import,
  check (call_date <= referred_date),
  -- Somebody is referred to somebody: a day alone says nothing.
  check (referred_date is null or referred_to is not null)
);
