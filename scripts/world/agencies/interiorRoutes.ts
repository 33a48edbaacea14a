import { EXTRACT_DAY, ifHappened } from '../calendar.ts';
import { shuffle } from '../deck.ts';
import type { Enrol } from '../enrol.ts';
import type { Episode } from '../episodes/episode.ts';
import { traffickingEpisode } from '../episodes/trafficking.ts';
import { purposesOf } from '../episodes/purposes.ts';
import type { ExtractFile, Row } from '../extractFile.ts';
import { createIdentify, type Identify } from '../identity.ts';
import type { Random } from '../random.ts';
import { weighted } from '../weighted.ts';
import type { World } from '../world.ts';
import { assistance, assistedIn, type Assistance } from './assistance.ts';

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
const REFUSED = weighted({ NOT_TRAFFICKING: 58, REFERRED_OTHER: 42 });
const FORM_BY_PURPOSE = weighted({ INTERNAL: 45, EXTERNAL_OUTBOUND: 48, EXTERNAL_INBOUND: 7 });

/** Routes beside those of verified direct victims, as shares of them. */
const NOT_VERIFIED = 0.13;
const RELATIVES = 0.06;
/** Days before the extract in which a report may still be under study. */
const UNDER_STUDY = 60;
const COMPLAINT = 0.58;

interface Routes {
  readonly file: ExtractFile;
  readonly enrol: Enrol;
  readonly identify: Identify;
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
  const assisted = assistedIn(year, victims, random);
  const plans: Plan[] = victims.map((episode, index) => ({
    episode,
    verification: 'VERIFIED',
    link: 'DIRECT',
    assistance: assistance(episode, assisted[index] ?? {}, random),
  }));
  const others = otherRoutes(routes.world, { year, victims }, random);
  return shuffle([...plans, ...others], random).map((plan, index) => {
    const number = `COAT-${year}-${String(index + 1).padStart(5, '0')}`;
    return writeRoute(routes, { ...plan, number }, random);
  });
}

interface Plan {
  readonly episode: Episode;
  readonly verification: string;
  readonly link: 'DIRECT' | 'INDIRECT';
  readonly assistance: Assistance;
}

function otherRoutes(
  world: World,
  { year, victims }: { year: number; victims: readonly Episode[] },
  random: Random,
): readonly Plan[] {
  const purpose = weighted(purposesOf(year));
  const make = () =>
    traffickingEpisode(
      world,
      { year, modality: FORM_BY_PURPOSE(random), purpose: purpose(random) },
      random,
    );
  const refused = Array.from({ length: Math.round(victims.length * NOT_VERIFIED) }, () => {
    const episode = make();
    const pending = episode.knownDay > EXTRACT_DAY - UNDER_STUDY;
    const verification = pending ? 'PENDING' : REFUSED(random);
    return { episode, verification, link: 'DIRECT' as const, assistance: {} };
  });
  const relatives = Array.from({ length: Math.round(victims.length * RELATIVES) }, () => {
    const episode = make();
    return {
      episode,
      verification: 'VERIFIED',
      link: 'INDIRECT' as const,
      assistance: assistance(episode, { immediate: random.chance(0.6) }, random),
    };
  });
  return [...refused, ...relatives];
}

function writeRoute(
  { enrol, identify, file }: Routes,
  plan: Plan & { readonly number: string },
  random: Random,
): OpenedRoute {
  const { episode, number } = plan;
  const person = enrol.meet(() => episode.person, episode.knownDay, random);
  const channel = CHANNEL(random);
  const complaint = random.chance(COMPLAINT);
  const identity = identify(person, episode.knownDay, random);
  file.write(identity, placesOf(episode, random), progress(plan, random), {
    route_number: number,
    victim_number: enrol.number(person, number),
    received_date: episode.knownDay,
    channel,
    reporting_body: channel === 'HOTLINE' ? 'INTERIOR' : BODY(random),
    purpose: episode.purpose,
    cpc_form: random.chance(0.08) ? null : episode.cpcForm,
    victim_link: plan.link,
    verification: plan.verification,
    complaint_filed: random.chance(0.03) ? null : String(complaint),
    nunc: complaint && random.chance(0.85) ? episode.nunc : null,
  });
  return { number, episode, byHotline: channel === 'HOTLINE' };
}

function placesOf(episode: Episode, random: Random): Row {
  const abroad = episode.modality === 'EXTERNAL_OUTBOUND';
  const fromAbroad = episode.modality === 'EXTERNAL_INBOUND';
  return {
    modality: random.chance(0.02) ? null : episode.modality,
    origin_department: fromAbroad || random.chance(0.04) ? null : episode.origin,
    recruitment_department: random.chance(0.12) ? null : episode.recruitment,
    exploitation_department: abroad ? null : episode.municipality.slice(0, 2),
    destination_country: abroad ? episode.country : null,
  };
}

function progress({ episode, verification, assistance: given }: Plan, random: Random): Row {
  const verified = episode.knownDay + random.between(0, 45);
  const decided = verification !== 'PENDING';
  const dates = {
    immediate_start_date: ifHappened(given.immediateStart ?? null),
    immediate_end_date: ifHappened(given.immediateEnd ?? null),
    mediate_start_date: ifHappened(given.mediateStart ?? null),
    mediate_end_date: ifHappened(given.mediateEnd ?? null),
  };
  const known = { verified_date: decided ? Math.min(verified, EXTRACT_DAY) : null, ...dates };
  if (verification !== 'VERIFIED') return { ...known, ...refusedEnd(verification, verified) };
  const last = given.mediateEnd ?? given.immediateEnd ?? verified;
  return { ...known, ...verifiedEnd({ episode, last, dates }, random) };
}

function refusedEnd(verification: string, verified: number): Row {
  return verification === 'PENDING'
    ? { phase: 'CHARACTERISED', closed_date: null, closing_reason: null }
    : {
        phase: 'CLOSED',
        closed_date: Math.min(verified, EXTRACT_DAY),
        closing_reason: verification,
      };
}

const CLOSING = weighted({ ACHIEVED: 55, WITHDRAWN: 22, LOST_CONTACT: 16, MOVED: 6, DIED: 1 });

function verifiedEnd(
  { episode, last, dates }: { episode: Episode; last: number; dates: Row },
  random: Random,
): Row {
  const closed = ifHappened(last + random.between(5, 200));
  if (closed === null) return { phase: openPhase(dates), closed_date: null, closing_reason: null };
  const closing_reason = episode.inCare ? 'HANDED_TO_ICBF' : CLOSING(random);
  return { phase: 'CLOSED', closed_date: closed, closing_reason };
}

function openPhase(dates: Row): string {
  if (dates['mediate_end_date'] !== null) return 'FOLLOW_UP';
  if (dates['mediate_start_date'] !== null) return 'MEDIATE_ASSISTANCE';
  return dates['immediate_start_date'] === null ? 'VERIFIED' : 'IMMEDIATE_ASSISTANCE';
}
