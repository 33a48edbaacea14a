import type { AgencyParts } from '../../fixtures/agency.ts';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires", "@provides"])`;

interface Priced {
  readonly price: number | null;
  readonly dims?: { readonly w: number; readonly h: number };
}

const RATES: Readonly<Record<string, number>> = { USD: 1, EUR: 2, COP: 4000 };
const maker = (code: string) => ({ code, name: `Maker ${code}` });
const product = (sku: string) => ({
  sku,
  id: sku.slice(1),
  maker: maker(sku === 'p3' ? 'm2' : 'm1'),
  dims: sku === 'p2' ? null : { w: sku.length, h: 3 },
});
const review = (id: string, sku: string) => ({ id, body: `Review ${id}`, sku });
const REVIEWS = [review('r1', 'p1'), review('r2', 'p1'), review('r3', 'p2')];

/** @requires with arguments, @provides, and keys that are nested, composed and several. */
export const SHOP: readonly AgencyParts[] = [
  {
    name: 'catalogue',
    sdl: `${LINK}
      type Query { products: [Product] product(sku: ID!): Product }
      type Product @key(fields: "sku") @key(fields: "id maker { code }") {
        sku: ID! id: ID! maker: Maker! price(currency: String = "USD"): Int dims: Dims
      }
      type Maker @key(fields: "code") { code: ID! name: String }
      type Dims { w: Int h: Int }`,
    resolvers: {
      Query: {
        products: () => ['p1', 'p2', 'p3', 'p1'].map(product),
        product: (_: unknown, { sku }: { sku: string }) => (sku === 'none' ? null : product(sku)),
      },
      Product: {
        __resolveReference: ({ sku, id }: { sku?: string; id?: string }) =>
          product(sku ?? `p${id}`),
        price: ({ id }: { id: string }, { currency }: { currency: string }) =>
          Number(id) * (RATES[currency] ?? 0),
      },
      Maker: { __resolveReference: ({ code }: { code: string }) => maker(code) },
    },
  },
  {
    name: 'shipping',
    sdl: `${LINK}
      type Product @key(fields: "sku") {
        sku: ID!
        price(currency: String = "USD"): Int @external
        dims: Dims @external
        cost: Int @requires(fields: "price(currency: \\"EUR\\") dims { w h }")
        slowCost(days: Int = 3): Int @requires(fields: "price(currency: \\"EUR\\")")
        parcel: Parcel @requires(fields: "dims { h }")
      }
      type Dims { w: Int @external h: Int @external }
      type Parcel { size: Int product: Product }`,
    resolvers: {
      Product: {
        cost: ({ price, dims }: Priced) => (price ?? 0) * ((dims?.w ?? 0) + (dims?.h ?? 0)),
        slowCost: ({ price }: Priced, { days }: { days: number }) => (price ?? 0) - days,
        parcel: ({ dims, sku }: Priced & { sku: string }) => ({
          size: dims?.h ?? -1,
          product: { sku },
        }),
      },
    },
  },
  {
    name: 'reviews',
    sdl: `${LINK}
      type Query { reviews: [Review] }
      type Product @key(fields: "id maker { code }") { id: ID! maker: Maker! reviews: [Review] }
      type Maker @key(fields: "code") { code: ID! }
      type Review @key(fields: "id") { id: ID! body: String product: Product by: User @provides(fields: "name") }
      type User @key(fields: "id") { id: ID! name: String @external }`,
    resolvers: {
      Query: { reviews: () => REVIEWS },
      Product: {
        reviews: ({ id }: { id: string }) => REVIEWS.filter(({ sku }) => sku === `p${id}`),
      },
      Review: {
        __resolveReference: ({ id }: { id: string }) => REVIEWS.find((each) => each.id === id),
        product: ({ sku }: { sku: string }) => product(sku),
        by: ({ id }: { id: string }) => ({ id: `u${id}`, name: `User u${id}` }),
      },
    },
  },
  {
    name: 'users',
    sdl: `${LINK}
      type Query { me: User }
      type User @key(fields: "id") { id: ID! name: String age: Int bought: [Product] lastReview: Review }
      type Product @key(fields: "sku") { sku: ID! }
      type Review @key(fields: "id") { id: ID! }`,
    resolvers: {
      Query: { me: () => ({ id: 'ur1' }) },
      User: {
        name: ({ id }: { id: string }) => `User ${id}`,
        age: ({ id }: { id: string }) => id.length,
        bought: () => [{ sku: 'p1' }, { sku: 'p3' }],
        lastReview: () => ({ id: 'r3' }),
      },
    },
  },
];
