import { bilingual } from './bilingual.ts';
import { sourced } from './sourced.ts';
import type { PartnershipPurposeResolvers } from '../generated/schema.ts';

export const PartnershipPurpose: PartnershipPurposeResolvers = {
  ...sourced,
  text: bilingual('text'),
};
