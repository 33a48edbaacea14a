import { bilingual } from './bilingual.ts';
import { sourced } from './sourced.ts';
import type { SubObjectiveResolvers } from '../generated/schema.ts';

export const SubObjective: SubObjectiveResolvers = { ...sourced, content: bilingual('content') };
