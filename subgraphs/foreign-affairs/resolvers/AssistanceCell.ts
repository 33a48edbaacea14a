import {
  ageBandField,
  cellFields,
  codeField,
  entityField,
} from '@alianza/kit/resolvers/cellFields';
import { countryField } from './countryField.ts';
import type { AssistanceCellResolvers } from '../generated/schema.ts';

export const AssistanceCell: AssistanceCellResolvers = {
  ...cellFields,
  department: entityField('department', 'code'),
  region: codeField('region'),
  country: countryField,
  purpose: entityField('purpose', 'code'),
  sex: codeField('sex'),
  ageBand: ageBandField(),
  ageGroup: codeField('ageGroup'),
  state: codeField('state'),
  lagBand: codeField('lagBand'),
};
