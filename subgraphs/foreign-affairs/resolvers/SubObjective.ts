import { bilingual } from '../bilingual.ts';
import { sourced } from '../sourced.ts';

export const SubObjective = { ...sourced, content: bilingual('content') };
