import { cellFields, codeField, entityField } from '@alianza/kit/resolvers/cellFields';
import type { InspectionCellResolvers } from '../generated/schema.ts';

export const InspectionCell: InspectionCellResolvers = {
  ...cellFields,
  department: entityField('department', 'code'),
  sector: codeField('sector'),
  trigger: codeField('trigger'),
  subject: codeField('subject'),
  minorFinding: codeField('minorFinding'),
  forcedLabourFinding: codeField('forcedLabourFinding'),
  finding: codeField('finding'),
  outcome: codeField('outcome'),
  referral: codeField('referral'),
  lagBand: codeField('lagBand'),
};
