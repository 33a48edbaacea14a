import { describe, expect, it } from '@jest/globals';
import { brittleFields } from './brittleFields.ts';
import { read } from './repository.ts';

/** Two agencies hand out a place; A alone names it, and B alone counts in it. */
const TWO_AGENCIES = `
type Query @join__type(graph: A) @join__type(graph: B) {
  places: [Place!] @join__field(graph: A)
  cells: [Cell!] @join__field(graph: B)
}
type Cell @join__type(graph: B) {
  place: Place
}
type Place @join__type(graph: A, key: "code") @join__type(graph: B, key: "code") {
  code: ID!
  name: String @join__field(graph: A)
  count: Int @join__field(graph: B)
}
`;

describe('An agency that does not answer', () => {
  it('costs nobody else a field: what another can be asked for is nullable', () => {
    expect(brittleFields(read('schema/supergraph.graphql'))).toEqual([]);
  });
});

describe('The check of nullability', () => {
  it('finds nothing where every agency can be missed', () => {
    expect(brittleFields(TWO_AGENCIES)).toEqual([]);
  });

  it.each([
    ['name: String @', 'name: String! @', 'Place.name'],
    ['count: Int @', 'count: Int! @', 'Place.count'],
    ['cells: [Cell!] @', 'cells: [Cell!]! @', 'Query.cells'],
  ])('finds "%s" written as "%s"', (nullable, promised, field) => {
    expect(brittleFields(TWO_AGENCIES.replace(nullable, promised))).toEqual([field]);
  });

  it('permits what the only agency that hands an entity out promises of it', () => {
    const alone = TWO_AGENCIES.replace('place: Place', 'place: Int');
    expect(brittleFields(alone.replace('name: String', 'name: String!'))).toEqual([]);
  });

  it('permits a promise every agency that hands the entity out keeps itself', () => {
    const both = TWO_AGENCIES.replace('name: String @join__field(graph: A)', 'name: String!');
    expect(brittleFields(both)).toEqual([]);
  });
});
