import { invented } from './invented.ts';
import { FEDERATION, type Entity, type Service } from './service.ts';

/** Centres of protection, as ICBF keeps them. */
export const icbf: Service = {
  name: 'icbf',
  sdl: `${FEDERATION}
    type Centre @key(fields: "id") {
      id: ID!
      name: String!
      capacity: Int!
      admissions: Int
    }`,
  resolvers: {
    Centre: {
      name: ({ id }: Entity) => `Hogar de protección ${String(id)}`,
      capacity: ({ id }: Entity) => 20 + invented(200, Number(id), 1),
      // Some are missing, so that a null is on the way too.
      admissions: ({ id }: Entity) =>
        invented(7, Number(id), 2) === 0 ? null : invented(400, Number(id), 3),
    },
  },
};
