import { scalars } from '../scalars/scalars.ts';
import { Answer } from './Answer.ts';
import { DimensionValue } from './cellFields.ts';
import { Dataset } from './Dataset.ts';
import { DisclosureControl } from './DisclosureControl.ts';
import { Figure } from './Figure.ts';
import { Release } from './Release.ts';

/** Resolvers of the types every subgraph shares. */
export const kitResolvers = {
  ...scalars,
  Answer,
  Dataset,
  DimensionValue,
  DisclosureControl,
  Figure,
  Release,
};
