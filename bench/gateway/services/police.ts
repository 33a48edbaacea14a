import { invented, oneOf } from './invented.ts';
import { FEDERATION, type Entity, type Service } from './service.ts';

const ARTICLES = ['188A', '188C', '213', '213A', '217A', '218', '219', '219A'];
const FORMS = ['SEX_TRAFFICKING', 'LIVE_STREAMED', 'FORCED_BEGGING', 'RECRUITMENT'];
const CENTRES = 500;

function offence(code: number, index: number): Entity {
  return {
    id: `${code}-${index}`,
    article: oneOf(ARTICLES, code, index, 1),
    year: 2013 + invented(13, code, index, 2),
    form: oneOf(FORMS, code, index, 3),
    count: 10 + invented(900, code, index, 4),
    centre: { id: String(invented(CENTRES, code, index, 5)) },
  };
}

/** Offences in a place, as Police keeps them, each with the centre that took the children in. */
export const police: Service = {
  name: 'police',
  sdl: `${FEDERATION}
    type Place @key(fields: "code") {
      code: ID!
      offences(first: Int!): [Offence!]! @listSize(assumedSize: 48)
    }
    type Offence {
      id: ID!
      article: String!
      year: Int!
      form: Form!
      count: Int
      centre: Centre
    }
    type Centre @key(fields: "id", resolvable: false) {
      id: ID!
    }
    enum Form { ${FORMS.join(' ')} }`,
  resolvers: {
    Place: {
      offences: ({ code }: Entity, { first }: { first: number }) =>
        Array.from({ length: first }, (_, index) => offence(Number(code), index)),
    },
  },
};
