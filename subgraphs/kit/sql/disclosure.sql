-- What disclosure control needs: the parameters every release carries, and the builder's own memory of what it counted.

-- Releases made before counts were perturbed held them exactly: nobody may be served them any longer. The register is
-- untouched, so a release is built anew from it.
alter table release.schedule disable trigger immutable;
alter table release.cell disable trigger immutable;
alter table release.release disable trigger immutable;
delete from release.schedule;
delete from release.cell;
delete from release.release;
alter table release.schedule enable trigger immutable;
alter table release.cell enable trigger immutable;
alter table release.release enable trigger immutable;

-- Parameters of the noise, withheld share, use of each table, official totals: never a true count, never a key.
alter table release.release add column disclosure jsonb not null;

-- Only the release builder reads or writes this schema: it holds pseudonyms, record keys and codes of what was counted.
create schema vintage;

-- One row is one dataset: which keys its noise is drawn with, which family it publishes, and when corrections went in.
create table vintage.dataset (
  dataset text primary key,
  -- First 16 hexadecimal digits of a hash of the keys: tells another key, and nothing of this one.
  key_fingerprint text not null,
  cut_off date not null,
  -- Cut-offs of the releases that took in corrections of closed periods, the latest last.
  corrected date[] not null default '{}'
);

-- One row is one row of a closed period that a release counts anew or no more: with these it is compared with every
-- earlier release, as those stay readable.
create table vintage.change (
  dataset text not null,
  release integer not null,
  comes boolean not null,
  unit bigint not null,
  codes smallint[] not null
);

-- One row is one unit as the latest release counted it, with one ordinal per dimension of the family (R3: what a closed
-- period counts changes only with a batch of corrections). A dataset is read and replaced whole, a large share of the
-- table: an index would only make each release slower.
create table vintage.unit (
  dataset text not null,
  unit bigint not null,
  key integer not null,
  codes smallint[] not null
);
