import { invented, oneOf } from './invented.ts';
import { FEDERATION, type Entity, type Service } from './service.ts';

const OUTCOMES = ['SANCTIONED', 'ARCHIVED', 'REFERRED'];

function inspection(code: number, index: number): Entity {
  return {
    id: `${code}/${index}`,
    sector: String(100 + invented(800, code, index, 6)),
    outcome: oneOf(OUTCOMES, code, index, 7),
  };
}

/** Inspections, as Labor keeps them; two of its fields are worked out from what other services know. */
export const labor: Service = {
  name: 'labor',
  sdl: `${FEDERATION}
    type Place @key(fields: "code") {
      code: ID!
      population: Int! @external
      inspectionRate: Float @requires(fields: "population")
      inspections(first: Int!): [Inspection!]! @listSize(assumedSize: 8)
    }
    type Centre @key(fields: "id") {
      id: ID!
      capacity: Int! @external
      inspectors: Int @requires(fields: "capacity")
    }
    type Inspection {
      id: ID!
      sector: String!
      outcome: String!
    }`,
  resolvers: {
    Place: {
      inspectionRate: ({ code, population }: Entity) =>
        Math.round((invented(90, Number(code), 8) * 1e8) / Number(population)) / 1e3,
      inspections: ({ code }: Entity, { first }: { first: number }) =>
        Array.from({ length: first }, (_, index) => inspection(Number(code), index)),
    },
    Centre: { inspectors: ({ capacity }: Entity) => Math.ceil(Number(capacity) / 30) },
  },
};
