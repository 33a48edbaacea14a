import type { Extract } from '@alianza/kit/register/extract';
import { armedGroupEntries } from './extracts/armedGroupEntries.ts';
import { processes } from './extracts/processes.ts';

/** The files ICBF hands over. */
export const extracts: readonly Extract[] = [processes, armedGroupEntries];
