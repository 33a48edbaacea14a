import { bilingual } from '../bilingual.ts';
import { sourced } from '../sourced.ts';

export const PartnershipPurpose = { ...sourced, text: bilingual('text') };
