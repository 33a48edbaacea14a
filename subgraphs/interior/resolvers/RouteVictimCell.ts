import type { Cell } from '@alianza/kit/release/cell';
import {
  ageBandField,
  cellFields,
  codeField,
  entityField,
} from '@alianza/kit/resolvers/cellFields';
import { NO_COUNTRY } from '../codes/destinations.ts';
import type { RouteVictimCellResolvers } from '../generated/schema.ts';

export const RouteVictimCell: RouteVictimCellResolvers = {
  ...cellFields,
  department: entityField('department', 'code'),
  region: codeField('region'),
  purpose: entityField('purpose', 'code'),
  cpcForm: codeField('cpcForm'),
  modality: codeField('modality'),
  sex: codeField('sex'),
  ageBand: ageBandField(),
  ageGroup: codeField('ageGroup'),
  nationalityGroup: codeField('nationalityGroup'),
  destination: ({ codes }: Cell) => {
    const code = codes['destination'];
    return code === undefined || NO_COUNTRY.includes(code) ? null : { code };
  },
  lagBand: codeField('lagBand'),
};
