import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AGENCIES, type AgencyName } from '@alianza/kit/agencies';
import { FIRST_YEAR, LAST_YEAR } from './calendar.ts';
import { createCsvFile } from './csvFile.ts';
import { noDirt, type DirtCount } from './dirt.ts';
import { createEnrol, SIGHTINGS_HEADER } from './enrol.ts';
import { createExtractFile, type ExtractFile } from './extractFile.ts';
import { extractOf } from './extracts.ts';
import { createPeople, PEOPLE_HEADER } from './people.ts';
import { readPlaces } from './places.ts';
import { createRandom } from './random.ts';
import type { World } from './world.ts';
import { createYears } from './years.ts';

export interface WorldPlan {
  /** Same seed and scale, same bytes. */
  readonly seed: number;
  /** Multiplies the rows, published totals included (a fraction rounds them); at 1 the totals are the published ones. */
  readonly scale: number;
  /** Where `<agency>/<file>` and `truth/` are written; made when missing, files replaced. */
  readonly folder: string;
  /** Told after each year how many of how many are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** What was written. */
export interface WorldReport {
  readonly files: readonly WorldFile[];
  readonly people: number;
  readonly dirt: DirtCount;
}

export interface WorldFile {
  readonly agency: AgencyName;
  readonly extract: string;
  readonly path: string;
  /** Rows that the importer takes. */
  readonly rows: number;
  /** Rows beside them that it must refuse. */
  readonly badRows: number;
}

/** The armed-group programme's published series starts a year before everything else. */
const START = FIRST_YEAR - 1;

/** Invents people and what happened to them, and writes each agency's extract and the truth about who is who. */
export async function writeWorld(plan: WorldPlan): Promise<WorldReport> {
  const truth = openTruth(plan.folder);
  const dirt = noDirt();
  const opened: ExtractFile[] = [];
  const people = createPeople(truth.people);
  const world: World = {
    scale: plan.scale,
    places: readPlaces(),
    dirt,
    makePerson: people.make,
    random: (part) => createRandom(`${plan.seed}/${part}`),
    openExtract: (agency, name) => {
      const file = createExtractFile(extractOf(agency, name), { ...plan, agency }, dirt);
      opened.push(file);
      return file;
    },
    openEnrol: (enrol) => createEnrol(enrol, truth.sightings, dirt),
  };
  await writeYears(world, plan);
  const files = opened.map((file) => closeFile(file, plan.folder));
  truth.people.close();
  truth.sightings.close();
  return { files: files.toSorted(byAgency), people: people.count(), dirt };
}

async function writeYears(world: World, { onProgress }: WorldPlan): Promise<void> {
  const writeYear = createYears(world);
  const total = LAST_YEAR - START + 1;
  for (let year = START; year <= LAST_YEAR; year += 1) {
    writeYear(year);
    onProgress?.(year - START + 1, total);
    // Whoever draws the progress gets a turn.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function openTruth(folder: string) {
  const path = join(folder, 'truth');
  mkdirSync(path, { recursive: true });
  return {
    people: createCsvFile(join(path, 'people.csv'), ',', PEOPLE_HEADER),
    sightings: createCsvFile(join(path, 'sightings.csv'), ',', SIGHTINGS_HEADER),
  };
}

function closeFile({ agency, extract, close }: ExtractFile, folder: string): WorldFile {
  const path = join(folder, agency, extract.file);
  return { agency, extract: extract.name, path, ...close() };
}

function byAgency(a: WorldFile, b: WorldFile): number {
  return AGENCIES.indexOf(a.agency) - AGENCIES.indexOf(b.agency);
}
