import { lose } from '../lose.ts';
import { dayOf, EXTRACT_DAY, FIRST_YEAR } from '../calendar.ts';
import type { Episode } from '../episodes/episode.ts';
import type { ExtractFile } from '../extractFile.ts';
import { dayIn, lag } from '../lag.ts';
import { createLeaveOut } from '../leaveOut.ts';
import { nunc } from '../nunc.ts';
import type { Random } from '../random.ts';
import { volume } from '../volumes.ts';
import { weighted } from '../weighted.ts';
import type { World } from '../world.ts';
import { ALSO_ADULTS, ARTICLE, formOf, UNIT, UNTIL_RECORDED } from './policeFacts.ts';

/** An offence as far as an arrest needs to know it. */
export interface Offence {
  readonly factDay: number;
  readonly article: string;
  readonly cpcForm: string | null;
  readonly municipality: string;
  readonly nunc: string;
  readonly female: boolean;
  readonly adult: boolean;
}

const MEANS = weighted({ NO_WEAPON: 62, SOCIAL_MEDIA: 27, BLADE: 3, FIREARM: 4, BLUNT: 2 });
const GIRLS = 0.81;
const FIRST_DAY = dayOf(FIRST_YEAR, 1, 1);

/**
 * Writes `SIEDCO_delitos.csv` year by year: the offence of each identified victim, and those without one. The extract
 * begins with the facts of the first year. Returns the year's offences.
 */
export function createPoliceOffences(world: World) {
  const file = world.openExtract('police', 'offences');
  return (year: number, victims: readonly Episode[]): readonly Offence[] => {
    const random = world.random(`police/offences/${year}`);
    const others = Math.max(volume('OFFENCES', year, world.scale) - victims.length, 0);
    const offences = [
      ...victims.map((episode) => ofVictim(episode, random)),
      ...Array.from({ length: others }, () => withoutVictim(world, year, random)),
    ];
    const covered = offences.filter(({ factDay }) => factDay >= FIRST_DAY);
    for (const [index, offence] of covered.entries()) {
      const number = `${year}-${String(index + 1).padStart(7, '0')}`;
      writeOffence({ world, file, number }, offence, random);
    }
    return covered;
  };
}

function ofVictim(episode: Episode, random: Random): Offence {
  return {
    factDay: episode.factDay,
    article: episode.article,
    cpcForm: lose(random, 0.05, episode.cpcForm),
    municipality: episode.municipality,
    nunc: episode.nunc,
    female: episode.person.sex === 'FEMALE',
    adult: !episode.child,
  };
}

function withoutVictim(world: World, year: number, random: Random): Offence {
  const article = ARTICLE(random);
  const draw = article === '162' ? world.places.conflict : world.places.exploitation;
  const municipality = world.places.municipality(draw(random), random);
  return {
    factDay: dayIn(year, random),
    article,
    cpcForm: formOf(article, random),
    municipality,
    nunc: nunc(municipality, year, random),
    female: random.chance(article === '162' ? 0.3 : GIRLS),
    adult: ALSO_ADULTS.has(article) && random.chance(0.6),
  };
}

interface Place {
  readonly world: World;
  readonly file: ExtractFile;
  readonly number: string;
}

/** What is recorded after the day of the extract is not in it yet. */
function writeOffence({ world, file, number }: Place, offence: Offence, random: Random): void {
  const recorded = offence.factDay + lag(random, UNTIL_RECORDED, world.dirt);
  if (recorded > EXTRACT_DAY) return;
  const unplaced = random.chance(0.01);
  const leaveOut = createLeaveOut(world.dirt);
  const noSex = leaveOut('MISSING_SEX', 0.02, random);
  const noAge = leaveOut('MISSING_AGE', 0.04, random);
  file.write({
    record_number: number,
    fact_date: offence.factDay,
    recorded_date: recorded,
    department_name: placeName(world.places.departmentName(offence.municipality.slice(0, 2))),
    municipality_name: placeName(world.places.municipalityName(offence.municipality)),
    municipality_code: unplaced ? null : offence.municipality,
    zone: lose(random, 0.05, random.pick(['URBAN', 'URBAN', 'URBAN', 'URBAN', 'RURAL'])),
    article: offence.article,
    cpc_form: offence.cpcForm,
    means: lose(random, 0.04, MEANS(random)),
    sex: noSex ? null : offence.female ? 'FEMALE' : 'MALE',
    age_group: noAge ? null : offence.adult ? 'ADULT' : 'UNDER_18',
    nunc: lose(random, 0.1, offence.nunc),
    unit: UNIT(random),
  });
}

function placeName(name: string): string {
  return name.toUpperCase();
}
