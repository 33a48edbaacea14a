import { cellFields, codeField, entityField } from '@alianza/kit/resolvers/cellFields';
import type { OffenceCellResolvers } from '../generated/schema.ts';

export const OffenceCell: OffenceCellResolvers = {
  ...cellFields,
  department: entityField('department', 'code'),
  offence: entityField('article', 'article'),
  cpcForm: codeField('cpcForm'),
  sex: codeField('sex'),
  ageGroup: codeField('ageGroup'),
  lagBand: codeField('lagBand'),
};
