import type { Resolvers } from '@alianza/kit/server/schema';
import { Department } from './Department.ts';
import { Indicator } from './Indicator.ts';
import { InspectionCell } from './InspectionCell.ts';
import { Labor } from './Labor.ts';
import { Query } from './Query.ts';
import { RegistrationCell } from './RegistrationCell.ts';

/** Every type of the ministry's schema that has resolvers of its own. */
export const resolvers: Resolvers = {
  Department,
  Indicator,
  InspectionCell,
  Labor,
  Query,
  RegistrationCell,
};
