import { bilingual } from './fields/bilingual.ts';
import { sourced } from './fields/sourced.ts';
import type { SubObjectiveResolvers } from '../generated/schema.ts';

export const SubObjective: SubObjectiveResolvers = { ...sourced, content: bilingual('content') };
