import { scalars } from '../scalars/scalars.ts';
import { Answer } from './Answer.ts';
import { DimensionValue } from './cellFields.ts';
import { Dataset } from './Dataset.ts';
import { Release } from './Release.ts';

/** Resolvers of the types every subgraph shares. */
export const kitResolvers = { ...scalars, Answer, Dataset, DimensionValue, Release };
