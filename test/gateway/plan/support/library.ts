import type { AgencyParts } from '../../fixtures/agency.ts';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])`;

interface Reference {
  readonly __typename: string;
  readonly id: string;
}

const book = (id: string) => ({ __typename: 'Book', id, title: `Book ${id}`, pages: 100 });
const film = (id: string) => ({ __typename: 'Film', id, title: `Film ${id}`, minutes: 90 });
const works = [book('b1'), film('f1'), book('b2'), book('b1'), film('f1')];
const author = (id: string) => ({ __typename: 'Author', id, name: `Author ${id}` });
const stars = ({ id }: Reference, { scale }: { scale: number }) => (id.length + scale) % 7;

/** Entities behind interfaces and unions, the same ones several times in a list, and hops back and forth. */
export const LIBRARY: readonly AgencyParts[] = [
  {
    name: 'works',
    sdl: `${LINK}
      type Query { works: [Work] items: [Item] shelves: [[Item]] newest: Work book(id: ID!): Book }
      interface Work { id: ID! title: String }
      union Item = Book | Film
      type Book implements Work @key(fields: "id") { id: ID! title: String pages: Int author: Author }
      type Film implements Work @key(fields: "id") { id: ID! title: String minutes: Int }
      type Author @key(fields: "id") { id: ID! }`,
    resolvers: {
      Query: {
        works: () => works,
        items: () => [film('f2'), book('b1'), null, film('f2')],
        shelves: () => [[book('b2'), film('f1')], [], null, [book('b2')]],
        newest: () => film('f1'),
        book: (_: unknown, { id }: Reference) => (id === 'none' ? null : book(id)),
      },
      Book: {
        __resolveReference: ({ id }: Reference) => (id === 'b9' ? null : book(id)),
        author: ({ id }: Reference) => (id === 'b2' ? null : author('a1')),
      },
      Film: { __resolveReference: ({ id }: Reference) => film(id) },
    },
  },
  {
    name: 'people',
    sdl: `${LINK}
      type Query { authors: [Author] }
      type Author @key(fields: "id") { id: ID! name: String rival: Author wrote(first: Int = 2): [Book] }
      type Book @key(fields: "id") { id: ID! editor: Author }`,
    resolvers: {
      Query: { authors: () => [author('a1'), author('a2')] },
      Author: {
        __resolveReference: ({ id }: Reference) => author(id),
        rival: ({ id }: Reference) => author(id === 'a1' ? 'a2' : 'a1'),
        wrote: (_: unknown, { first }: { first: number }) =>
          [{ id: 'b1' }, { id: 'b9' }, { id: 'b1' }].slice(0, first),
      },
      Book: { editor: ({ id }: Reference) => (id === 'b1' ? author('a2') : null) },
    },
  },
  {
    name: 'ratings',
    sdl: `${LINK}
      type Query { best: Rated rated: [Rated] }
      union Rated = Book | Film
      type Book @key(fields: "id") { id: ID! stars(scale: Int = 5): Int related: [Film] }
      type Film @key(fields: "id") { id: ID! stars(scale: Int = 5): Int basedOn: Book }`,
    resolvers: {
      Query: {
        best: () => ({ __typename: 'Book', id: 'b1' }),
        rated: () => [
          { __typename: 'Film', id: 'f1' },
          { __typename: 'Book', id: 'b9' },
          { __typename: 'Film', id: 'f1' },
        ],
      },
      Book: { stars, related: () => [{ id: 'f1' }, { id: 'f2' }, { id: 'f1' }] },
      Film: { stars, basedOn: ({ id }: Reference) => (id === 'f1' ? { id: 'b1' } : null) },
    },
  },
];
