import type { Extract } from '@alianza/kit/register/extract';
import { arrests } from './extracts/arrests.ts';
import { offences } from './extracts/offences.ts';
import { victims } from './extracts/victims.ts';

/** The files the National Police hand over. */
export const extracts: readonly Extract[] = [offences, arrests, victims];
