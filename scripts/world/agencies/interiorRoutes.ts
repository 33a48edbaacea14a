import { lose } from '../lose.ts';
import type { Enrol } from '../enrol.ts';
import type { Episode } from '../episodes/episode.ts';
import type { ExtractFile, Row } from '../extractFile.ts';
import { createIdentify, type Identify } from '../identity.ts';
import type { Random } from '../random.ts';
import { weighted } from '../weighted.ts';
import type { World } from '../world.ts';
import { createReturning, type Returning } from './returning.ts';
import { routePlans, type RoutePlan } from './routePlans.ts';
import { routeProgress } from './routeProgress.ts';

/** A route the year opened, as far as the hotline needs to know it. */
export interface OpenedRoute {
  readonly number: string;
  readonly episode: Episode;
  readonly byHotline: boolean;
}

const CHANNEL = weighted({
  HOTLINE: 24,
  EMAIL: 22,
  PUBLIC_BODY: 34,
  CIVIL_SOCIETY: 7,
  MEDIA: 2,
  JUDICIAL_ACTION: 8,
  COOPERATION: 3,
});
const BODY = weighted({
  INTERIOR: 12,
  FOREIGN_AFFAIRS: 16,
  POLICE: 26,
  PROSECUTOR: 16,
  ICBF: 8,
  MIGRATION: 7,
  LABOR: 1,
  OMBUDSMAN: 6,
  TERRITORIAL_COMMITTEE: 5,
  CIVIL_SOCIETY: 2,
  IOM: 1,
});

const COMPLAINT = 0.58;

interface Routes {
  readonly file: ExtractFile;
  readonly enrol: Enrol;
  readonly identify: Identify;
  readonly returning: Returning;
  /** Drawn apart, so that who comes back changes nothing else of the world. */
  readonly returns: Random;
  readonly world: World;
}

/** Writes `COAT_rutas.csv` year by year. */
export function createInteriorRoutes(world: World) {
  const file = world.openExtract('interior', 'routes');
  const routes: Routes = {
    world,
    file,
    enrol: world.openEnrol({
      agency: 'interior',
      extract: 'routes',
      format: (consecutive) => `I${String(consecutive).padStart(6, '0')}`,
      consecutive: { next: 0 },
    }),
    identify: createIdentify(
      { style: 'UPPER_PLAIN', noAge: 0.04, noSex: 0.01, noBirthDate: 0.25, noDocument: 0.22 },
      world.dirt,
    ),
    returning: createReturning(),
    returns: world.random('interior/returns'),
  };
  return (year: number, victims: readonly Episode[]): readonly OpenedRoute[] =>
    writeYear(routes, year, victims);
}

function writeYear(
  routes: Routes,
  year: number,
  victims: readonly Episode[],
): readonly OpenedRoute[] {
  const random = routes.world.random(`interior/routes/${year}`);
  return routePlans(routes.world, { year, victims }, random).map((plan, index) => {
    const number = `COAT-${year}-${String(index + 1).padStart(5, '0')}`;
    return writeRoute(routes, { ...plan, number }, random);
  });
}

function writeRoute(
  { enrol, identify, file, returning, returns }: Routes,
  plan: RoutePlan & { readonly number: string },
  random: Random,
): OpenedRoute {
  const { episode, number } = plan;
  const person = enrol.meet(() => returning.personOf(episode, returns), episode.knownDay, random);
  const channel = CHANNEL(random);
  const complaint = random.chance(COMPLAINT);
  const identity = identify(person, episode.knownDay, random);
  file.write(identity, placesOf(episode, random), routeProgress(plan, random), {
    route_number: number,
    victim_number: enrol.number(person, number),
    received_date: episode.knownDay,
    channel,
    reporting_body: channel === 'HOTLINE' ? 'INTERIOR' : BODY(random),
    purpose: episode.purpose,
    cpc_form: lose(random, 0.08, episode.cpcForm),
    victim_link: plan.link,
    verification: plan.verification,
    complaint_filed: lose(random, 0.03, String(complaint)),
    nunc: complaint && random.chance(0.85) ? episode.nunc : null,
  });
  return { number, episode, byHotline: channel === 'HOTLINE' };
}

function placesOf(episode: Episode, random: Random): Row {
  const abroad = episode.modality === 'EXTERNAL_OUTBOUND';
  const fromAbroad = episode.modality === 'EXTERNAL_INBOUND';
  return {
    modality: lose(random, 0.02, episode.modality),
    origin_department: fromAbroad ? null : lose(random, 0.04, episode.origin),
    recruitment_department: lose(random, 0.12, episode.recruitment),
    exploitation_department: abroad ? null : episode.municipality.slice(0, 2),
    destination_country: abroad ? episode.country : null,
  };
}
