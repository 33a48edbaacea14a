import { ArrestCell } from './ArrestCell.ts';
import { Department } from './Department.ts';
import { Indicator } from './Indicator.ts';
import { Offence } from './Offence.ts';
import { OffenceCell } from './OffenceCell.ts';
import { Police } from './Police.ts';
import { PoliceVictimCell } from './PoliceVictimCell.ts';
import { Query } from './Query.ts';

/** Every type the police subgraph resolves; the file is named as the type. */
export const resolvers = {
  ArrestCell,
  Department,
  Indicator,
  Offence,
  OffenceCell,
  Police,
  PoliceVictimCell,
  Query,
};
