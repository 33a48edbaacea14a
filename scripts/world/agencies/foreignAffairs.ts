import { lose } from '../lose.ts';
import { EXTRACT_DAY } from '../calendar.ts';
import { deck, shuffle } from '../deck.ts';
import type { Enrol } from '../enrol.ts';
import { consulateIn } from './consulates.ts';
import type { Episode } from '../episodes/episode.ts';
import { purposesOf } from '../episodes/purposes.ts';
import { traffickingEpisode } from '../episodes/trafficking.ts';
import type { ExtractFile } from '../extractFile.ts';
import { createIdentify, type Identify } from '../identity.ts';
import type { Random } from '../random.ts';
import { volume } from '../volumes.ts';
import { weighted } from '../weighted.ts';
import type { World } from '../world.ts';
import { AT_THE_START, journeysOf, type Journey } from './journey.ts';

const SOURCE = weighted({
  VICTIM: 34,
  RELATIVE: 22,
  FOREIGN_AUTHORITY: 20,
  INTERIOR: 12,
  CIVIL_SOCIETY: 8,
  OTHER_NATIONAL: 4,
});
const ASSISTANCE = weighted({
  LODGING: 24,
  FOOD: 10,
  MATERIAL_AID: 12,
  ACCOMPANIMENT: 24,
  MEDICAL: 8,
  PSYCHOLOGICAL: 10,
  LEGAL_ADVICE: 12,
});
/** Published by form for 2013–2015; UNKNOWN is the published total less its parts. */
const PURPOSES: Readonly<Record<number, Readonly<Record<string, number>>>> = {
  2013: { SEXUAL_EXPLOITATION: 34, FORCED_LABOUR: 23, SERVILE_MARRIAGE: 3 },
  2014: { SEXUAL_EXPLOITATION: 21, FORCED_LABOUR: 21, SERVILE_MARRIAGE: 2, UNKNOWN: 1 },
  2015: { SEXUAL_EXPLOITATION: 29, FORCED_LABOUR: 12, SERVILE_MARRIAGE: 3, UNKNOWN: 13 },
};
const OTHERS = {
  SEXUAL_EXPLOITATION: 62,
  FORCED_LABOUR: 24,
  SERVILE_MARRIAGE: 6,
  DOMESTIC_SERVITUDE: 6,
  UNKNOWN: 2,
};
/** Share of the cases whose person COAT verifies too, as far as there are such routes. */
const KNOWN_TO_COAT = 0.55;

interface Cases {
  readonly world: World;
  readonly file: ExtractFile;
  readonly enrol: Enrol;
  readonly identify: Identify;
}

/** Writes `CANCILLERIA_casos_consulares.csv` year by year; some of the year's victims at COAT are among the cases. */
export function createForeignAffairs(world: World) {
  const cases: Cases = {
    world,
    file: world.openExtract('foreign-affairs', 'consular-cases'),
    enrol: world.openEnrol({
      agency: 'foreign-affairs',
      extract: 'consular-cases',
      format: (consecutive) => `F${String(consecutive).padStart(6, '0')}`,
      consecutive: { next: 0 },
    }),
    identify: createIdentify(
      { style: 'TITLE', noAge: 0.03, noSex: 0.01, noBirthDate: 0.15, noDocument: 0.1 },
      world.dirt,
    ),
  };
  return (year: number, victims: readonly Episode[]): void => writeYear(cases, year, victims);
}

function writeYear(cases: Cases, year: number, victims: readonly Episode[]): void {
  const { world } = cases;
  const random = world.random(`foreign-affairs/${year}`);
  const total = volume('VICTIMS_ASSISTED_ABROAD', year, world.scale);
  const abroad = shuffle(
    victims.filter(({ modality }) => modality === 'EXTERNAL_OUTBOUND'),
    random,
  );
  const shared = abroad.slice(0, Math.round(total * KNOWN_TO_COAT));
  const purposes = deck(total, PURPOSES[year] ?? OTHERS, random);
  const own = Array.from({ length: total - shared.length }, () => ownEpisode(world, year, random));
  const episodes = shuffle([...shared, ...own], random);
  const journeys = journeysOf({ year, scale: world.scale }, episodes, random);
  for (const [index, episode] of episodes.entries()) {
    const purpose = purposes[index] ?? 'UNKNOWN';
    const number = `CC-${year}-${String(index + 1).padStart(4, '0')}`;
    writeCase(
      cases,
      { episode, purpose, number, journey: journeys[index] ?? AT_THE_START },
      random,
    );
  }
}

function ownEpisode(world: World, year: number, random: Random): Episode {
  const purpose = weighted(purposesOf(year))(random);
  return traffickingEpisode(world, { year, modality: 'EXTERNAL_OUTBOUND', purpose }, random);
}

interface Case {
  readonly episode: Episode;
  readonly purpose: string;
  readonly number: string;
  readonly journey: Journey;
}

function writeCase({ file, enrol, identify }: Cases, each: Case, random: Random): void {
  const { episode, purpose, number, journey } = each;
  const known = episode.knownDay;
  const person = enrol.meet(() => episode.person, known, random);
  const identity = identify(person, known, random);
  const passport = identity['document_number'] !== null && random.chance(0.45);
  file.write(identity, journey, {
    document_type: passport ? 'PA' : (identity['document_type'] ?? null),
    case_number: number,
    national_number: enrol.number(person, number),
    country: episode.country,
    consulate_city: consulateIn(episode.country),
    known_date: known,
    recorded_date: Math.min(known + random.between(0, 25), EXTRACT_DAY),
    source: SOURCE(random),
    purpose: purpose === 'UNKNOWN' ? null : purpose,
    origin_department: lose(random, 0.06, episode.origin),
    assistance: ASSISTANCE(random),
    assisted_date: lose(random, 0.05, Math.min(known + random.between(0, 15), EXTRACT_DAY)),
  });
}
