-- What is public of the Child Protection Compact Partnership.
-- Every row says where it was read (source) and how sure it is (evidence): C confirmed by the source, K known from memory
-- and to be verified, I proposed by the project, S invented for demonstration. NULL is not public; `position` is the order of the file.

create domain reference.evidence as text check (value in ('C', 'K', 'I', 'S'));
create domain reference.axis as text check (value in ('PROSECUTION', 'PROTECTION', 'PREVENTION', 'COLLABORATION'));
create domain reference.amount_bound as text check (value in ('AS_STATED', 'AT_MOST', 'AT_LEAST'));

-- One row is one country published by name in flows; every other country is published as OTHER.
create table reference.destination_country (
  code text primary key check (code ~ '^[A-Z]{2}$'),
  evidence reference.evidence not null,
  source text not null,
  source_url text,
  position integer not null
);

-- The partnership itself: one row.
create table reference.partnership (
  code text primary key,
  title_es text not null,
  title_en text not null,
  signed_on date not null,
  years integer not null,
  evidence reference.evidence not null,
  source text not null,
  source_url text,
  position integer not null
);

-- One row is one of the parts of the partnership's purpose.
create table reference.purpose (
  code text primary key,
  text_es text not null,
  text_en text not null,
  evidence reference.evidence not null,
  source text not null,
  source_url text,
  position integer not null
);

-- One row is one body that takes part, by what is known of its part.
create table reference.participant (
  code text primary key,
  name_es text not null,
  name_en text not null,
  part text not null check (part in ('LEAD', 'NEGOTIATION', 'CONSULTATION', 'IMPLEMENTATION')),
  evidence reference.evidence not null,
  source text not null,
  source_url text,
  position integer not null
);

-- One row is one objective of the partnership; the wording is condensed from the source.
create table reference.objective (
  code text primary key,
  axis reference.axis not null unique,
  content_es text not null,
  content_en text not null,
  evidence reference.evidence not null,
  source text not null,
  source_url text,
  position integer not null
);

-- One row is one sub-objective of the signed text.
create table reference.sub_objective (
  code text primary key,
  objective text not null references reference.objective,
  content_es text not null,
  content_en text not null,
  evidence reference.evidence not null,
  source text not null,
  source_url text,
  position integer not null
);

-- One row is one body named for an objective, or evident from its mandate.
create table reference.objective_actor (
  objective text not null references reference.objective,
  name text not null,
  evidence reference.evidence not null,
  source text not null,
  source_url text,
  position integer not null,
  primary key (objective, name)
);

-- One row is one of the forms of child trafficking the partnership puts first.
create table reference.prioritised_form (
  form text primary key,
  title_es text not null,
  title_en text not null,
  evidence reference.evidence not null,
  source text not null,
  source_url text,
  position integer not null
);

-- One row is one announcement of awards, with the total announced.
create table reference.award_round (
  code text primary key,
  month text not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  usd integer check (usd > 0),
  bound reference.amount_bound,
  evidence reference.evidence not null,
  source text not null,
  source_url text,
  position integer not null
);

-- One row is one recipient of a round.
create table reference.award (
  round text not null references reference.award_round,
  recipient text not null references reference.participant,
  purpose_es text,
  purpose_en text,
  usd integer check (usd > 0),
  bound reference.amount_bound,
  evidence reference.evidence not null,
  source text not null,
  source_url text,
  position integer not null,
  primary key (round, recipient)
);

-- One row is one public statement of what a participant commits itself to.
create table reference.commitment (
  code text primary key,
  party text not null check (party in ('UNITED_STATES', 'COLOMBIA')),
  kind text not null check (kind in ('MONEY', 'STAFF', 'IN_KIND')),
  text_es text not null,
  text_en text not null,
  stated_in text not null check (stated_in ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  usd integer check (usd > 0),
  bound reference.amount_bound,
  evidence reference.evidence not null,
  source text not null,
  source_url text,
  position integer not null
);

-- One row is what one side contributes in one year in one kind: what was committed and what was delivered of it.
create table reference.contribution (
  party text not null check (party in ('UNITED_STATES', 'COLOMBIA')),
  year integer not null check (year between 2022 and 2100),
  kind text not null check (kind in ('MONEY', 'STAFF', 'IN_KIND')),
  committed_usd integer check (committed_usd > 0),
  committed_bound reference.amount_bound,
  delivered_usd integer check (delivered_usd >= 0),
  delivered_bound reference.amount_bound,
  note_es text,
  note_en text,
  evidence reference.evidence not null,
  source text not null,
  source_url text,
  position integer not null,
  primary key (party, year, kind)
);

-- One row is one annual dialogue.
create table reference.dialogue (
  code text primary key,
  began_on date not null,
  ended_on date not null check (ended_on >= began_on),
  reported_es text,
  reported_en text,
  evidence reference.evidence not null,
  source text not null,
  source_url text,
  position integer not null
);

-- One row is one measure to sustain the work after the partnership: who takes over what, when.
create table reference.sustainability_measure (
  code text primary key,
  content_es text not null,
  content_en text not null,
  taken_over_by text,
  due_year integer check (due_year between 2022 and 2100),
  status text check (status in ('PLANNED', 'UNDER_WAY', 'DONE')),
  evidence reference.evidence not null,
  source text not null,
  source_url text,
  position integer not null
);

-- One row says what an absence means: what was searched for a topic and not found, or what is missing of what was found.
create table reference.availability_note (
  topic text not null,
  availability text not null check (availability in ('PUBLISHED', 'NOT_PUBLISHED')),
  note_es text not null,
  note_en text not null,
  evidence reference.evidence not null,
  source text not null,
  position integer not null,
  primary key (topic, availability)
);
