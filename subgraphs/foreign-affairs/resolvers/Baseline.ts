import { sourced } from './fields/sourced.ts';
import { Documented } from './Documented.ts';

export const Baseline = { ...Documented, ...sourced };
