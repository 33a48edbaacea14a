import { icbf } from './icbf.ts';
import { interior } from './interior.ts';
import { labor } from './labor.ts';
import { police } from './police.ts';
import type { Service } from './service.ts';

/** The services behind every gateway of the bench. */
export const SERVICES: readonly Service[] = [interior, police, icbf, labor];
