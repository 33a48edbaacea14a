import { sourced } from './sourced.ts';
import { Documented } from './Documented.ts';

export const Baseline = { ...Documented, ...sourced };
