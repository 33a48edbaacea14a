import { cellFields, codeField, entityField } from '@alianza/kit/resolvers/cellFields';
import type { ArrestCellResolvers } from '../generated/schema.ts';

export const ArrestCell: ArrestCellResolvers = {
  ...cellFields,
  department: entityField('department', 'code'),
  offence: entityField('article', 'article'),
  cpcForm: codeField('cpcForm'),
  sex: codeField('sex'),
  ageGroup: codeField('ageGroup'),
  nationalityGroup: codeField('nationalityGroup'),
  lagBand: codeField('lagBand'),
};
