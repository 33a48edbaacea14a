import { cellFields, codeField, entityField } from '@alianza/kit/resolvers/cellFields';
import type { RouteCellResolvers } from '../generated/schema.ts';

export const RouteCell: RouteCellResolvers = {
  ...cellFields,
  department: entityField('department', 'code'),
  region: codeField('region'),
  verificationResult: codeField('verificationResult'),
  phase: codeField('phase'),
  assistance: codeField('assistance'),
  closingReason: codeField('closingReason'),
  responseBand: codeField('responseBand'),
  secondRoute: codeField('secondRoute'),
  sex: codeField('sex'),
  ageGroup: codeField('ageGroup'),
};
