import type { Extract } from '@alianza/kit/register/extract';
import { inspections } from './extracts/inspections.ts';
import { registrations } from './extracts/registrations.ts';

/** The files the Ministry of Labor hands over. */
export const extracts: readonly Extract[] = [inspections, registrations];
