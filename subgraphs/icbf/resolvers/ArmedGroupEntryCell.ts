import {
  ageBandField,
  cellFields,
  codeField,
  entityField,
} from '@alianza/kit/resolvers/cellFields';
import type { ArmedGroupEntryCellResolvers } from '../generated/schema.ts';

export const ArmedGroupEntryCell: ArmedGroupEntryCellResolvers = {
  ...cellFields,
  department: entityField('department', 'code'),
  region: codeField('region'),
  armedGroup: codeField('armedGroup'),
  separation: codeField('separation'),
  careModality: codeField('careModality'),
  sex: codeField('sex'),
  ageBand: ageBandField(),
  lagBand: codeField('lagBand'),
};
