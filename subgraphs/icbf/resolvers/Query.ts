import { nationalScope } from '@alianza/kit/server/scope';
import type { QueryResolvers } from '../generated/schema.ts';

export const Query: QueryResolvers = { icbf: nationalScope };
