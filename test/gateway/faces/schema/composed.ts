import { buildSchema, parse } from 'graphql';
import { catalogueOf, type Catalogue } from '../../../../gateway/faces/schema/model/catalogue.ts';
import type { TypeCard } from '../../../../gateway/faces/schema/model/typeCard.ts';
import { read } from '../../../conventions/repository.ts';

/** The schema callers see, as it is checked in. */
export const API = buildSchema(read('schema/api.graphql'));

/** The catalogue of the composed schema as it is checked in. */
export const CATALOGUE: Catalogue = catalogueOf({
  supergraph: parse(read('schema/supergraph.graphql')),
  api: API,
});

/** One card of a catalogue. @throws when there is none. */
export function card(name: string, catalogue: Catalogue = CATALOGUE): TypeCard {
  const found = catalogue.get(name);
  if (!found) throw new Error(`No page for ${name}.`);
  return found;
}
