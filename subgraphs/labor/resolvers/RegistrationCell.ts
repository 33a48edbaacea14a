import {
  ageBandField,
  cellFields,
  codeField,
  entityField,
} from '@alianza/kit/resolvers/cellFields';
import type { RegistrationCellResolvers } from '../generated/schema.ts';

export const RegistrationCell: RegistrationCellResolvers = {
  ...cellFields,
  department: entityField('department', 'code'),
  childLabourKind: codeField('childLabourKind'),
  worstForm: codeField('worstForm'),
  activity: codeField('activity'),
  sex: codeField('sex'),
  ageBand: ageBandField(),
  ageGroup: codeField('ageGroup'),
  ethnicGroup: codeField('ethnicGroup'),
  schoolAttendance: codeField('schoolAttendance'),
};
