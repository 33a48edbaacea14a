import { sourced } from './fields/sourced.ts';
import type { TargetResolvers } from '../generated/schema.ts';

export const Target: TargetResolvers = { ...sourced };
