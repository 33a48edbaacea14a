import {
  ageBandField,
  cellFields,
  codeField,
  entityField,
} from '@alianza/kit/resolvers/cellFields';
import type { PoliceVictimCellResolvers } from '../generated/schema.ts';

export const PoliceVictimCell: PoliceVictimCellResolvers = {
  ...cellFields,
  department: entityField('department', 'code'),
  offence: entityField('article', 'article'),
  cpcForm: codeField('cpcForm'),
  sex: codeField('sex'),
  ageBand: ageBandField(),
  ageGroup: codeField('ageGroup'),
  lagBand: codeField('lagBand'),
};
