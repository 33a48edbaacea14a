import { invented, oneOf } from './invented.ts';
import { FEDERATION, type Entity, type Service } from './service.ts';

const REGIONS = ['Andina', 'Caribe', 'Pacífica', 'Orinoquía', 'Amazonía', 'Insular'];
const PLACES = 33;

function place(code: string): Entity {
  const number = Number(code);
  return {
    code,
    name: `Municipio ${code}`,
    region: oneOf(REGIONS, number, 1),
    population: 1_000 + invented(900_000, number, 2),
  };
}

/** Places, as Interior keeps them: the root of every operation of the bench. */
export const interior: Service = {
  name: 'interior',
  sdl: `${FEDERATION}
    type Query {
      place(code: ID!): Place
      places(seed: Int!): [Place!]! @listSize(assumedSize: ${PLACES})
    }
    type Place @key(fields: "code") {
      code: ID!
      name: String!
      region: String!
      population: Int!
    }`,
  resolvers: {
    Query: {
      place: (_root: unknown, { code }: { code: string }) => place(code),
      places: (_root: unknown, { seed }: { seed: number }) =>
        Array.from({ length: PLACES }, (_, index) => place(String(seed * PLACES + index))),
    },
  },
};
