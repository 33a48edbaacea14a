import { sourced } from '../sourced.ts';

export const Target = { ...sourced };
