import type { Extract } from '@alianza/kit/register/extract';
import { calls } from './extracts/calls.ts';
import { routes } from './extracts/routes.ts';

/** The files the Ministry of Interior hands over. */
export const extracts: readonly Extract[] = [routes, calls];
