import { lose } from '../lose.ts';
import { dayOf, EXTRACT_DAY } from '../calendar.ts';
import { shuffle } from '../deck.ts';
import { purposesOf } from '../episodes/purposes.ts';
import type { ExtractFile, Row } from '../extractFile.ts';
import { dayIn } from '../lag.ts';
import type { Random } from '../random.ts';
import { volume } from '../volumes.ts';
import { weighted } from '../weighted.ts';
import type { World } from '../world.ts';
import type { OpenedRoute } from './interiorRoutes.ts';

const KIND = weighted({
  POSSIBLE_CASE: 24,
  INFORMATION: 38,
  OTHER_OFFENCE: 14,
  CASE_FOLLOW_UP: 4,
  NOT_EFFECTIVE: 20,
});
const OUTCOME: Readonly<Record<string, (random: Random) => string>> = {
  POSSIBLE_CASE: weighted({ NOT_VERIFIED: 60, ADVISED: 40 }),
  INFORMATION: weighted({ ADVISED: 100 }),
  OTHER_OFFENCE: weighted({ ADVISED: 80, NO_ACTION: 20 }),
  CASE_FOLLOW_UP: weighted({ ADVISED: 100 }),
  NOT_EFFECTIVE: weighted({ NO_ACTION: 100 }),
};
const CALLER = weighted({ VICTIM: 18, RELATIVE: 27, CITIZEN: 35, PUBLIC_BODY: 8, ANONYMOUS: 12 });
const REFERRED_TO = weighted({
  POLICE: 38,
  PROSECUTOR: 18,
  ICBF: 18,
  FOREIGN_AFFAIRS: 9,
  TERRITORIAL_COMMITTEE: 10,
  MIGRATION: 3,
  OMBUDSMAN: 2,
  LABOR: 2,
});

/** Writes `COAT_linea.csv` year by year: one call for each route the line opened, and all the others. */
export function createInteriorCalls(world: World) {
  const file = world.openExtract('interior', 'calls');
  return (year: number, routes: readonly OpenedRoute[]): void => {
    const random = world.random(`interior/calls/${year}`);
    const total = volume('HOTLINE_CALLS', year, world.scale);
    const opened = routes.filter(({ byHotline }) => byHotline).slice(0, total);
    const own = opened.map((route) => routeCall(route, year, random));
    const others = Array.from({ length: total - own.length }, () => otherCall(world, year, random));
    const referrals = volume('HOTLINE_REFERRALS', year, world.scale);
    writeCalls(file, { year, rows: refer([...own, ...others], referrals, random) }, random);
  };
}

function writeCalls(
  file: ExtractFile,
  { year, rows }: { year: number; rows: readonly Row[] },
  random: Random,
): void {
  for (const [index, row] of shuffle(rows, random).entries())
    file.write(row, { call_number: `L${year}-${String(index + 1).padStart(6, '0')}` });
}

function routeCall({ number, episode }: OpenedRoute, year: number, random: Random): Row {
  return {
    call_date: Math.max(episode.knownDay - random.between(0, 6), dayOf(year, 1, 1)),
    minutes: random.between(6, 55),
    department_code: lose(random, 0.1, episode.municipality.slice(0, 2)),
    caller: CALLER(random),
    kind: 'POSSIBLE_CASE',
    purpose: lose(random, 0.15, episode.purpose),
    country: episode.country,
    age: null,
    sex: lose(random, 0.1, episode.person.sex),
    outcome: 'VERIFIED',
    route_number: number,
  };
}

function otherCall(world: World, year: number, random: Random): Row {
  const kind = KIND(random);
  return {
    call_date: dayIn(year, random),
    minutes: kind === 'NOT_EFFECTIVE' ? random.below(3) : random.between(2, 30),
    department_code: lose(random, 0.25, world.places.exploitation(random)),
    caller: CALLER(random),
    kind,
    ...(kind === 'POSSIBLE_CASE' ? aboutSomebody(year, random) : ABOUT_NOBODY),
    outcome: OUTCOME[kind]?.(random) ?? 'ADVISED',
    route_number: null,
  };
}

const ABOUT_NOBODY = { purpose: null, country: null, age: null, sex: null };

function aboutSomebody(year: number, random: Random): Row {
  const purpose = weighted(purposesOf(year))(random);
  return {
    purpose: purpose === 'UNKNOWN' ? null : purpose,
    country: lose(random, 0.7, 'CO'),
    age: lose(random, 0.5, random.between(10, 45)),
    sex: lose(random, 0.2, random.pick(['FEMALE', 'FEMALE', 'FEMALE', 'MALE'])),
  };
}

/** So many calls are referred; those that look like a case first. */
function refer(rows: readonly Row[], referrals: number, random: Random): readonly Row[] {
  const order = rows.toSorted((a, b) => Number(isCase(b)) - Number(isCase(a)));
  return order.map((row, index) => {
    if (index >= referrals) return { ...row, referred_to: null, referred_date: null };
    const day = Math.min(Number(row['call_date']) + random.below(4), EXTRACT_DAY);
    return {
      ...row,
      referred_to: REFERRED_TO(random),
      referred_date: lose(random, 0.1, day),
    };
  });
}

function isCase(row: Row): boolean {
  return row['kind'] === 'POSSIBLE_CASE';
}
