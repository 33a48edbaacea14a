import { requestBytes, type Question } from './load/requestBytes.ts';

const PLACE = `code name region population
    offences(first: 8) { id article year form count centre { id name capacity admissions inspectors } }`;

const SMALL = `query Small($code: ID!) { place(code: $code) { ${PLACE} } }`;

const LARGE = `query Large($seed: Int!) {
  places(seed: $seed) {
    code name region population inspectionRate
    inspections(first: 8) { id sector outcome }
    offences(first: 48) { id article year form count centre { id name capacity admissions inspectors } }
  }
}`;

/** The kinds of request that are measured. */
export const KINDS = ['small', 'large', 'cold', 'cached small', 'cached large'] as const;
export type Kind = (typeof KINDS)[number];

/** What is asked in a kind. */
export interface Operation {
  /** How many callers ask at the same time. */
  readonly connections: number;
  /** Every question of a kind that rotates; some of a kind that never repeats. */
  readonly samples: readonly Question[];
  /** Gives the bytes of one request after the other, anew from the beginning for each call. */
  readonly requests: () => () => Buffer;
}

/** About 1.5 kB in four hops from service to service, for 400 places in turn. */
const small = rotating(
  32,
  range(400).map((code) => ({
    query: SMALL,
    operationName: 'Small',
    variables: { code: String(code) },
  })),
);

/** About 300 kB over all services, for 60 groups of places in turn. */
const large = rotating(
  16,
  range(60).map((seed) => ({ query: LARGE, operationName: 'Large', variables: { seed } })),
);

let coldAsked = 0;

/** The small question in a document that no gateway has seen before. */
const cold: Operation = {
  connections: 16,
  samples: range(10).map((index) => coldQuestion(`sample${index}`, index)),
  requests: () => () => {
    coldAsked += 1;
    return requestBytes(coldQuestion(`never${coldAsked}`, coldAsked % 400));
  },
};

/** What is asked in each kind. A kept answer is one to the same questions. */
export const OPERATIONS: Readonly<Record<Kind, Operation>> = {
  small,
  large,
  cold,
  'cached small': small,
  'cached large': large,
};

function coldQuestion(alias: string, code: number): Question {
  return {
    query: `query Cold($code: ID!) { ${alias}: place(code: $code) { ${PLACE} } }`,
    operationName: 'Cold',
    variables: { code: String(code) },
  };
}

function rotating(connections: number, samples: readonly Question[]): Operation {
  const bytes = samples.map(requestBytes);
  return {
    connections,
    samples,
    requests() {
      let turn = 0;
      return () => {
        turn += 1;
        return bytes[turn % bytes.length] ?? Buffer.alloc(0);
      };
    },
  };
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index);
}
