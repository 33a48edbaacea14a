import { dayIn } from '../lag.ts';
import { nunc } from '../nunc.ts';
import type { Random } from '../random.ts';
import { armedGroupEntries } from '../volumes.ts';
import { weighted } from '../weighted.ts';
import type { World } from '../world.ts';
import type { Episode } from './episode.ts';

const AGE = weighted({ '11': 2, '12': 4, '13': 8, '14': 16, '15': 24, '16': 28, '17': 18 });
/** 46 of the 159 children of January to October 2018 were girls. */
const GIRLS = 0.29;
const MONTHS_WITH_THE_GROUP = { from: 40, to: 800 };

/** The year's children who leave an armed group and enter ICBF's programme. */
export function recruitment(world: World, year: number): readonly Episode[] {
  const random = world.random(`recruitment/${year}`);
  const total = armedGroupEntries(year, world.scale);
  return Array.from({ length: total }, () => recruitmentEpisode(world, year, random));
}

function recruitmentEpisode(world: World, year: number, random: Random): Episode {
  const knownDay = dayIn(year, random);
  const department = world.places.conflict(random);
  const municipality = world.places.municipality(department, random);
  const female = random.chance(GIRLS);
  const nationality = random.chance(0.04) ? 'VE' : 'CO';
  const person = { day: knownDay, age: Number(AGE(random)), female, nationality, department };
  return {
    person: world.makePerson(person, random),
    purpose: 'CHILD_RECRUITMENT',
    cpcForm: 'FORCED_RECRUITMENT',
    article: '162',
    modality: 'INTERNAL',
    factDay: knownDay - random.between(MONTHS_WITH_THE_GROUP.from, MONTHS_WITH_THE_GROUP.to),
    knownDay,
    origin: department,
    recruitment: department,
    municipality,
    country: 'CO',
    nunc: nunc(municipality, year, random),
    child: true,
    inCare: true,
  };
}
