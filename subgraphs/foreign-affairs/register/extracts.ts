import type { Extract } from '@alianza/kit/register/extract';
import { consularCases } from './extracts/consularCases.ts';

/** The files the Ministry of Foreign Affairs hands over. */
export const extracts: readonly Extract[] = [consularCases];
