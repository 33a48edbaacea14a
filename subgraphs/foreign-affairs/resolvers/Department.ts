import { departmentScope } from '@alianza/kit/server/scope';
import type { DepartmentResolvers } from '../generated/schema.ts';

export const Department: DepartmentResolvers = { foreignAffairs: departmentScope };
