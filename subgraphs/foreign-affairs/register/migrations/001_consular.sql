-- The consular register: persons assisted abroad, up to their arrival and hand-over at home. NULL means not recorded.

-- One row is one consular case of one person exploited abroad (caso consular).
create table register.consular_case (
  case_number text primary key,
  -- The ministry's own number of the person; the same person may have several cases.
  national_number text not null,
  country text not null check (country ~ '^[A-Z]{2}$' and country <> 'CO'),
  consulate_city text,
  -- Day the consulate came to know of the person.
  known_date date not null,
  -- Day the case was entered in the register.
  recorded_date date,
  source text check (source in (
    'VICTIM', 'RELATIVE', 'FOREIGN_AUTHORITY', 'INTERIOR', 'CIVIL_SOCIETY', 'OTHER_NATIONAL')),
  given_names text,
  surnames text,
  document_type text check (document_type in ('CC', 'TI', 'RC', 'PA')),
  document_number text,
  birth_date date,
  -- Completed years on the day the consulate came to know.
  age smallint check (age between 0 and 110),
  sex text check (sex in ('FEMALE', 'MALE')),
  purpose text check (purpose in (
    'FORCED_LABOUR', 'SLAVERY', 'SERVITUDE', 'BEGGING', 'SERVILE_MARRIAGE', 'ORGAN_EXTRACTION', 'SEX_TOURISM',
    'SEXUAL_EXPLOITATION', 'OTHER', 'CHILD_RECRUITMENT', 'ONLINE_SEXUAL_EXPLOITATION', 'DOMESTIC_SERVITUDE')),
  -- Where the person lived in Colombia before leaving.
  origin_department text references reference.department,
  -- Main emergency help of the consulate, and the day of the first.
  assistance text check (assistance in (
    'LODGING', 'FOOD', 'MATERIAL_AID', 'ACCOMPANIMENT', 'MEDICAL', 'PSYCHOLOGICAL', 'LEGAL_ADVICE')),
  assisted_date date,
  travel_document_date date,
  repatriation_requested_date date,
  repatriation_authorised_date date,
  arrived_date date,
  handed_over_to text check (handed_over_to in ('COAT', 'ICBF', 'TERRITORIAL_COMMITTEE')),
  -- What followed at home: the mediate phase of the assistance route, or a PARD for a child.
  follow_up text check (follow_up in ('MEDIATE_ASSISTANCE', 'PARD', 'NONE')),
  funding text check (funding in ('FOREIGN_AFFAIRS', 'IOM', 'HOST_STATE', 'FAMILY')),
  state text not null check (state in (
    'KNOWN_ABROAD', 'CONSULAR_EMERGENCY_HELP', 'STATUS_AND_DOCUMENT', 'TRAVEL_ARRANGED', 'ARRIVED', 'HANDED_OVER',
    'CLOSED', 'DECLINED', 'STAYED_HOST', 'LOST_CONTACT')),
  import_id integer not null references register.import,
  check (known_date <= recorded_date),
  check (known_date <= assisted_date),
  check (known_date <= travel_document_date),
  check (known_date <= repatriation_requested_date),
  check (known_date <= arrived_date),
  check (repatriation_requested_date <= repatriation_authorised_date),
  check (repatriation_authorised_date <= arrived_date),
  -- Whoever arrived has a day of arrival, and nobody else has one; a case may also be closed without a return.
  check (arrived_date is null or state in ('ARRIVED', 'HANDED_OVER', 'CLOSED')),
  check (arrived_date is not null or state not in ('ARRIVED', 'HANDED_OVER')),
  -- Only a person who arrived is handed over and followed up.
  check (arrived_date is not null or (handed_over_to is null and follow_up is null))
);
