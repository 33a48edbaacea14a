import type { Knex } from 'knex';
import { AGE_BAND } from '@alianza/kit/codes/ageBand';
import { EXPLOITATION_FORM } from '@alianza/kit/codes/exploitationForm';
import { prepareAgency } from '@alianza/kit/prepare';
import type { Ministry } from '@alianza/kit/server/ministry';
import { geography } from '../../subgraphs/interior/reference/geography.ts';
import { FIRST_YEAR, LAST_YEAR } from './family.ts';

const EVENTS = `
  create table register.event (
    event_number text primary key,
    recorded_date date not null,
    event_date date not null,
    municipality_code text,
    sex text,
    age_band text not null,
    purpose text not null
  );
  -- Place in a list of codes: a hash of the row's number, squared, so that the first codes are the frequent ones.
  create function register.drawn(row_number bigint, seed bigint, codes integer) returns integer
  language sql immutable
  return 1 + floor(codes * ((hashint8extended(row_number, seed) & 65535) / 65536.0::float8) ^ 2)::integer`;

/** A ministry that has nothing but one register of events, in the database of another. */
export const benchMinistry: Ministry = {
  agency: 'police',
  folder: import.meta.dirname,
  migrations: [{ name: '001_event', up: (knex) => knex.raw(EVENTS) }],
  extracts: [],
  references: () => [],
  families: [],
  answers: [],
};

/** Makes the empty register, and says that what it will hold is invented. */
export async function createRegister(owner: Knex): Promise<void> {
  await prepareAgency(owner, benchMinistry, geography());
  const counts = { read: 0, written: 0, unchanged: 0, rejected: 0 };
  const file = { extract: 'event', file_name: 'made in place', sha256: '' };
  await owner('register.import').insert({ ...file, ...counts, synthetic: true });
}

const FILL = `
  with lists as (
    select
      array(select min(code) from reference.municipality group by department order by department) || null as municipality,
      array['FEMALE', 'MALE', null] as sex,
      :ageBands::text[] as age_band,
      :purposes::text[] as purpose
  )
  insert into register.event
  select
    'H' || lpad(i::text, 9, '0'),
    day + (i % 90)::integer,
    day,
    municipality[register.drawn(i, 2, cardinality(municipality))],
    sex[register.drawn(i, 3, cardinality(sex))],
    age_band[register.drawn(i, 4, cardinality(age_band))],
    purpose[register.drawn(i, 5, cardinality(purpose))]
  from lists
  cross join generate_series(:from::bigint, :to::bigint) as i
  cross join lateral (
    select make_date(:lastYear + 1 - register.drawn(i, 1, :years), 1, 1) + (i % 365)::integer as day
  ) as dated`;

/** Adds events `from` to `to` (both included) to the register; the same numbers always give the same events. */
export async function addEvents(owner: Knex, from: number, to: number): Promise<void> {
  await owner.raw(FILL, {
    from,
    to,
    lastYear: LAST_YEAR,
    years: LAST_YEAR - FIRST_YEAR + 1,
    ageBands: Object.keys(AGE_BAND),
    purposes: Object.keys(EXPLOITATION_FORM),
  });
  await owner.raw('vacuum analyze register.event');
}
