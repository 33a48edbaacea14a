-- The indicators the partnership can be followed by, and what is published of them. Evidence, source, NULL and `position`
-- are those of 002_partnership.

-- One row is one indicator. Those the project proposes have an axis, a definition and a unit; those met only in
-- publications have none of them in common: each published figure brings its own.
create table reference.indicator (
  code text primary key,
  origin text not null check (origin in ('PARTNERSHIP', 'PROJECT', 'PUBLICATIONS')),
  axis reference.axis,
  unit text,
  title_es text not null,
  title_en text not null,
  definition_es text,
  definition_en text,
  evidence reference.evidence not null,
  source text not null,
  position integer not null,
  check (origin = 'PUBLICATIONS' or (axis is not null and unit is not null and definition_es is not null and definition_en is not null))
);

-- One row says that figures published under another code are worth reading beside an indicator. It does not say they are the same.
create table reference.indicator_counterpart (
  indicator text not null references reference.indicator,
  counterpart text not null references reference.indicator,
  evidence reference.evidence not null,
  source text not null,
  position integer not null,
  primary key (indicator, counterpart),
  check (indicator <> counterpart)
);

-- One row is one indicator chosen before a dialogue to be discussed there.
create table reference.dialogue_indicator (
  dialogue text not null references reference.dialogue,
  indicator text not null references reference.indicator,
  evidence reference.evidence not null,
  source text not null,
  source_url text,
  position integer not null,
  primary key (dialogue, indicator)
);

-- One row is the value an indicator is measured against from the start.
create table reference.baseline (
  indicator text primary key references reference.indicator,
  year integer not null check (year between 1900 and 2100),
  value double precision not null,
  evidence reference.evidence not null,
  source text not null,
  source_url text,
  position integer not null
);

-- One row is the value the partnership wants an indicator to reach in one year.
create table reference.target (
  indicator text not null references reference.indicator,
  year integer not null check (year between 2022 and 2100),
  value double precision not null,
  evidence reference.evidence not null,
  source text not null,
  source_url text,
  position integer not null,
  primary key (indicator, year)
);

-- One row is one figure somebody published, as published. `year` is the first year of its period.
create table reference.published_figure (
  id text primary key,
  indicator text not null references reference.indicator,
  year integer not null check (year between 1900 and 2100),
  period text not null,
  dimension text,
  category text,
  value double precision not null,
  unit text not null,
  agency text not null,
  source text not null,
  source_url text not null,
  note text,
  position integer not null,
  check ((dimension is null) = (category is null))
);
create index on reference.published_figure (indicator, position);
