import { bilingual } from './fields/bilingual.ts';
import { sourced } from './fields/sourced.ts';
import type { PrioritisedFormResolvers } from '../generated/schema.ts';

export const PrioritisedForm: PrioritisedFormResolvers = { ...sourced, title: bilingual('title') };
