import { bilingual } from './fields/bilingual.ts';
import { sourced } from './fields/sourced.ts';
import type { PartnershipPurposeResolvers } from '../generated/schema.ts';

export const PartnershipPurpose: PartnershipPurposeResolvers = {
  ...sourced,
  text: bilingual('text'),
};
