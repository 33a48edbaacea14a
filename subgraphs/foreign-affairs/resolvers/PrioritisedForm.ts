import { bilingual } from '../bilingual.ts';
import { sourced } from '../sourced.ts';

export const PrioritisedForm = { ...sourced, title: bilingual('title') };
