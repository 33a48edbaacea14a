import { sourced } from './sourced.ts';
import type { TargetResolvers } from '../generated/schema.ts';

export const Target: TargetResolvers = { ...sourced };
