import type { Enrol, EnrolPlan } from './enrol.ts';
import type { AgencyName } from '@alianza/kit/agencies';
import type { DirtCount } from './dirt.ts';
import type { ExtractFile } from './extractFile.ts';
import type { MakePerson } from './people.ts';
import type { Places } from './places.ts';
import type { Random } from './random.ts';

/** What every part of the generator works with. */
export interface World {
  readonly scale: number;
  readonly places: Places;
  readonly dirt: DirtCount;
  readonly makePerson: MakePerson;
  /** The random stream of one part of the world, such as `police/2019`. */
  readonly random: (part: string) => Random;
  readonly openExtract: (agency: AgencyName, name: string) => ExtractFile;
  readonly openEnrol: (plan: EnrolPlan) => Enrol;
}
