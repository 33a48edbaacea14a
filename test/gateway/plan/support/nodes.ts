import type { AgencyParts } from '../../fixtures/agency.ts';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@interfaceObject", "@external", "@requires"])`;

interface Reference {
  readonly id: string;
}

const node = ({ id }: Reference) =>
  id.startsWith('p')
    ? { __typename: 'Person', id, label: `Person ${id}`, age: 40 }
    : { __typename: 'Place', id, label: `Place ${id}`, area: 7 };

/** An interface that one agency knows the types of, and others extend as if it were one object. */
export const NODES: readonly AgencyParts[] = [
  {
    name: 'registry',
    sdl: `${LINK}
      type Query { nodes: [Node] node(id: ID!): Node people: [Person] }
      interface Node @key(fields: "id") { id: ID! label: String }
      type Person implements Node @key(fields: "id") { id: ID! label: String age: Int }
      type Place implements Node @key(fields: "id") { id: ID! label: String area: Int }`,
    resolvers: {
      Query: {
        nodes: () => ['p1', 'x1', 'p1', 'x2'].map((id) => node({ id })),
        node: (_: unknown, reference: Reference) => node(reference),
        people: () => [node({ id: 'p1' }), node({ id: 'p2' })],
      },
      Node: {
        __resolveReference: node,
        __resolveType: (value: Reference) => node(value).__typename,
      },
      Person: { __resolveReference: node },
      Place: { __resolveReference: node },
    },
  },
  {
    name: 'scores',
    sdl: `${LINK}
      type Query { top: [Node] }
      type Node @key(fields: "id") @interfaceObject { id: ID! score(weight: Int = 1): Int notes: [Note] }
      type Note { text: String about: Node }`,
    resolvers: {
      Query: { top: () => [{ id: 'p2' }, { id: 'x1' }, { id: 'p2' }] },
      Node: {
        __resolveReference: ({ id }: Reference) => ({ id }),
        score: ({ id }: Reference, { weight }: { weight: number }) => id.length * weight,
        notes: ({ id }: Reference) => [{ text: `Note on ${id}`, about: { id } }],
      },
    },
  },
  {
    name: 'ranks',
    sdl: `${LINK}
      type Node @key(fields: "id") @interfaceObject {
        id: ID! label: String @external rank: String @requires(fields: "label")
      }`,
    resolvers: {
      Node: { rank: ({ label }: { label: string }) => `Rank of ${label}` },
    },
  },
];
