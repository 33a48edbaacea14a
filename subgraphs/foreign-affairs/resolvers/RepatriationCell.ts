import { cellFields, codeField, entityField } from '@alianza/kit/resolvers/cellFields';
import { countryField } from './countryField.ts';
import type { RepatriationCellResolvers } from '../generated/schema.ts';

export const RepatriationCell: RepatriationCellResolvers = {
  ...cellFields,
  department: entityField('department', 'code'),
  region: codeField('region'),
  country: countryField,
  purpose: entityField('purpose', 'code'),
  sex: codeField('sex'),
  ageGroup: codeField('ageGroup'),
  daysBand: codeField('daysBand'),
  lagBand: codeField('lagBand'),
  receiver: codeField('receiver'),
  followUp: codeField('followUp'),
};
