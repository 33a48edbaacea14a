import { sourced } from './sourced.ts';
import type { ObjectiveActorResolvers } from '../generated/schema.ts';

export const ObjectiveActor: ObjectiveActorResolvers = { ...sourced };
