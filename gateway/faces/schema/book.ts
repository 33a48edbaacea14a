import type { Graph } from '../../src/lifecycle/graph.ts';
import type { SavedOperations } from '../../src/savedOperations.ts';
import { examplesIn, type Examples } from './examples/exampleOf.ts';
import { catalogueOf, type Catalogue } from './model/catalogue.ts';
import { entityJoins, type EntityJoins } from './model/entityJoins.ts';

/** Everything the pages tell of one supergraph. */
export interface Book {
  readonly catalogue: Catalogue;
  readonly examples: Examples;
  readonly joins: EntityJoins;
}

/** The book of whichever graph answers; of each graph it is written once, so that a new supergraph has its own. */
export function books(saved: SavedOperations): (graph: Graph) => Book {
  const written = new WeakMap<Graph, Book>();
  return (graph) => {
    const known = written.get(graph);
    if (known) return known;
    const { document: supergraph, apiSchema: api } = graph.engine.supergraph;
    const catalogue = catalogueOf({ supergraph, api });
    const book = { catalogue, examples: examplesIn(saved, api), joins: entityJoins(catalogue) };
    written.set(graph, book);
    return book;
  };
}
