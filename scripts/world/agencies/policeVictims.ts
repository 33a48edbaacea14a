import { lose } from '../lose.ts';
import { EXTRACT_DAY } from '../calendar.ts';
import { shuffle } from '../deck.ts';
import type { Enrol } from '../enrol.ts';
import type { Episode } from '../episodes/episode.ts';
import type { ExtractFile } from '../extractFile.ts';
import { createIdentify, type Identify } from '../identity.ts';
import { lag } from '../lag.ts';
import type { Random } from '../random.ts';
import { volume } from '../volumes.ts';
import type { World } from '../world.ts';
import { UNIT, UNTIL_RECORDED } from './policeFacts.ts';

/** Offences that only a person under 18 can suffer: what counts as rescued from ESCNNA. */
const CHILD_ARTICLES: ReadonlySet<string> = new Set(['213A', '217', '217A', '218', '219A']);
/** Purposes the police have a word for. */
const WORDED: ReadonlySet<string> = new Set([
  'SEXUAL_EXPLOITATION',
  'SEX_TOURISM',
  'ONLINE_SEXUAL_EXPLOITATION',
  'FORCED_LABOUR',
  'DOMESTIC_SERVITUDE',
  'SERVITUDE',
  'BEGGING',
  'SERVILE_MARRIAGE',
  'CHILD_RECRUITMENT',
  'OTHER',
]);

interface Victims {
  readonly world: World;
  readonly file: ExtractFile;
  readonly enrol: Enrol;
  readonly identify: Identify;
}

/** Writes `DIJIN_victimas.csv` year by year, one row per episode that the police know. */
export function createPoliceVictims(world: World) {
  const victims: Victims = {
    world,
    file: world.openExtract('police', 'victims'),
    enrol: world.openEnrol({
      agency: 'police',
      extract: 'victims',
      format: (consecutive) => `V${String(consecutive).padStart(7, '0')}`,
      consecutive: { next: 0 },
    }),
    identify: createIdentify(
      { style: 'UPPER_PLAIN', noAge: 0.05, noSex: 0.015, noBirthDate: 0.3, noDocument: 0.3 },
      world.dirt,
    ),
  };
  return (year: number, episodes: readonly Episode[]): void => {
    const random = world.random(`police/victims/${year}`);
    const rescued = rescuedIn(
      episodes,
      volume('CHILDREN_RESCUED_ESCNNA', year, world.scale),
      random,
    );
    for (const episode of episodes)
      writeVictim(victims, { episode, rescued: rescued.has(episode) }, random);
  };
}

function rescuedIn(
  episodes: readonly Episode[],
  total: number,
  random: Random,
): ReadonlySet<Episode> {
  const children = episodes.filter(({ article }) => CHILD_ARTICLES.has(article));
  return new Set(shuffle(children, random).slice(0, total));
}

interface Sighting {
  readonly episode: Episode;
  readonly rescued: boolean;
}

/** Rescued children are recorded at once; so they are in the extract whatever the lag of the others. */
function writeVictim(
  { world, file, enrol, identify }: Victims,
  { episode, rescued }: Sighting,
  random: Random,
): void {
  const day = episode.knownDay;
  const recorded = rescued ? day : day + lag(random, UNTIL_RECORDED, world.dirt);
  if (recorded > EXTRACT_DAY) return;
  const person = enrol.meet(() => episode.person, day, random);
  const number = enrol.number(person);
  file.write(identify(person, day, random), {
    victim_number: number,
    nunc: lose(random, 0.12, episode.nunc),
    fact_date: lose(random, 0.08, episode.factDay),
    identified_date: day,
    recorded_date: recorded,
    municipality_code: lose(random, 0.015, episode.municipality),
    article: episode.article,
    purpose: episode.purpose !== null && WORDED.has(episode.purpose) ? episode.purpose : null,
    cpc_form: lose(random, 0.06, episode.cpcForm),
    rescued: random.chance(0.02) && !rescued ? null : String(rescued),
    handed_to_icbf_date: handedOver(episode, random),
    unit: UNIT(random),
  });
}

function handedOver({ child, inCare, knownDay }: Episode, random: Random): number | null {
  if (!child || !(inCare || random.chance(0.15))) return null;
  const days = random.chance(0.75) ? random.below(2) : random.between(2, 30);
  return Math.min(knownDay + days, EXTRACT_DAY);
}
