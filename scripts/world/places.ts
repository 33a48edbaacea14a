import { join } from 'node:path';
import { readCsv } from '@alianza/kit/register/readCsv';
import type { Random } from './random.ts';
import { weighted } from './weighted.ts';

/** Draws places of Colombia; codes are DIVIPOLA. */
export interface Places {
  /** Where exploitation is reported: population under 18, times what the published figures show. */
  readonly exploitation: (random: Random) => string;
  /** Where foreigners are exploited: the borders weigh more. */
  readonly border: (random: Random) => string;
  /** Where armed groups recruit. */
  readonly conflict: (random: Random) => string;
  /** Where children live. */
  readonly residence: (random: Random) => string;
  /** A municipality of the department; the capital is drawn most often. */
  readonly municipality: (department: string, random: Random) => string;
  readonly departmentName: (code: string) => string;
  readonly municipalityName: (code: string) => string;
}

const REFERENCE = join(import.meta.dirname, '../../subgraphs/interior/reference');

/** More or fewer than the population says; from the departments that the published figures name most often. */
const EXPLOITATION: Factors = {
  '05': 1.6,
  '11': 1.4,
  '76': 1.6,
  '54': 2.4,
  '66': 8,
  '13': 1.6,
  '17': 3.2,
  '63': 4.5,
};
const BORDER: Factors = { '54': 9, '44': 4, '81': 6, '52': 3, '91': 5, '99': 5, '27': 3, '20': 2 };
const CONFLICT: Factors = {
  '19': 5,
  '81': 9,
  '54': 4,
  '52': 4,
  '27': 6,
  '86': 6,
  '18': 6,
  '95': 12,
  '50': 4,
  '99': 10,
  '94': 10,
  '97': 10,
  '11': 0.1,
  '08': 0.1,
  '66': 0.3,
  '63': 0.2,
  '25': 0.3,
};
/** Weight of the capital against the sum of the harmonic weights of the other municipalities. */
const CAPITAL_WEIGHT = 4;

type Factors = Readonly<Record<string, number>>;

/** Reads the codes and populations that Interior's folder ships. */
export function readPlaces(): Places {
  const population = populationUnder18();
  const municipalities = read('divipola.csv');
  const draws = new Map(
    Object.keys(population).map((code) => [
      code,
      weighted(
        municipalityWeights(municipalities.filter((row) => row['department_code'] === code)),
      ),
    ]),
  );
  return {
    exploitation: weighted(times(population, EXPLOITATION)),
    border: weighted(times(population, BORDER)),
    conflict: weighted(times(population, CONFLICT)),
    residence: weighted(population),
    municipality: (department, random) => {
      const draw = draws.get(department);
      if (!draw) throw new RangeError(`DIVIPOLA has no department ${department}.`);
      return draw(random);
    },
    departmentName: nameOf(read('departments.csv'), 'department_code', 'short_name'),
    municipalityName: nameOf(municipalities, 'municipality_code', 'municipality_name'),
  };
}

function read(file: string) {
  return readCsv(join(REFERENCE, file));
}

/** In the middle of the period: the shares of the departments hardly move. */
function populationUnder18(): Factors {
  const rows = read('population-by-department.csv').filter(({ year }) => year === '2019');
  return Object.fromEntries(rows.map((row) => [row['department_code'], Number(row['under_18'])]));
}

function times(population: Factors, factors: Factors): Factors {
  const entries = Object.entries(population);
  return Object.fromEntries(entries.map(([code, people]) => [code, people * (factors[code] ?? 1)]));
}

function municipalityWeights(rows: ReturnType<typeof readCsv>): Factors {
  return Object.fromEntries(
    rows.map((row, index) => [
      row['municipality_code'] ?? '',
      index === 0 ? CAPITAL_WEIGHT : 1 / (index + 2),
    ]),
  );
}

function nameOf(rows: ReturnType<typeof readCsv>, code: string, name: string) {
  const names = new Map(rows.map((row) => [row[code], row[name] ?? '']));
  return (key: string) => names.get(key) ?? '';
}
