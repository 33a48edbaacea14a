import { AdmissionCell } from './AdmissionCell.ts';
import { ArmedGroupEntryCell } from './ArmedGroupEntryCell.ts';
import { Department } from './Department.ts';
import { Icbf } from './Icbf.ts';
import { Indicator } from './Indicator.ts';
import { Query } from './Query.ts';

/** Every type the ICBF subgraph resolves; the file is named as the type. */
export const resolvers = {
  AdmissionCell,
  ArmedGroupEntryCell,
  Department,
  Icbf,
  Indicator,
  Query,
};
