import { cellFields, codeField, entityField } from '@alianza/kit/resolvers/cellFields';
import type { CallCellResolvers } from '../generated/schema.ts';

export const CallCell: CallCellResolvers = {
  ...cellFields,
  department: entityField('department', 'code'),
  kind: codeField('kind'),
  outcome: codeField('outcome'),
  referral: codeField('referral'),
  route: codeField('route'),
  purpose: entityField('purpose', 'code'),
  sex: codeField('sex'),
  ageGroup: codeField('ageGroup'),
};
