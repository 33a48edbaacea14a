import { bilingual } from './bilingual.ts';
import { sourced } from './sourced.ts';
import type { PrioritisedFormResolvers } from '../generated/schema.ts';

export const PrioritisedForm: PrioritisedFormResolvers = { ...sourced, title: bilingual('title') };
