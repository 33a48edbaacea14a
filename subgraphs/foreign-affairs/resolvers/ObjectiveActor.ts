import { sourced } from '../sourced.ts';

export const ObjectiveActor = { ...sourced };
