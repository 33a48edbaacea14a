/** A subgraph's schema without a fault; the planted pieces follow it. */
export const SOUND = `schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"]) {
  query: Query
}

type Query {
  "How many."
  many: Int
}

type Department @key(fields: "code") {
  code: ID!
  "How many in it."
  many: Int
}
`;

/** A piece of a schema with one fault, and the rule that refuses it. */
export interface SchemaFault {
  readonly what: string;
  readonly sdl: string;
  readonly rule: string;
}

const described = (name: string, field: string) => `"Described."\ntype ${name} {\n${field}\n}\n`;

export const SCHEMA_FAULTS: readonly SchemaFault[] = [
  {
    what: 'a type without a description',
    sdl: 'type Bare {\n  "How many."\n  many: Int\n}\n',
    rule: 'require-description',
  },
  {
    what: 'a field without a description',
    sdl: described('BareField', '  many: Int'),
    rule: 'require-description',
  },
  {
    what: "a contributed field without a description, among another ministry's",
    sdl: 'type Municipality @key(fields: "code") {\n  code: ID!\n  many: Int\n}\n',
    rule: 'require-description',
  },
  {
    what: 'an argument without a description',
    sdl: described('BareArgument', '  "How many."\n  many(year: Int): Int'),
    rule: 'require-description',
  },
  {
    what: 'an input field without a description',
    sdl: '"Described."\ninput BareInput {\n  year: Int\n}\n',
    rule: 'require-description',
  },
  {
    what: 'an enum value without a description',
    sdl: '"Described."\nenum BareValue {\n  ONE\n}\n',
    rule: 'require-description',
  },
  {
    what: 'a description written as a comment',
    sdl: '"Described."\ntype Commented {\n  "How many."\n  many: Int\n  # How few.\n  few: Int\n}\n',
    rule: 'no-hashtag-description',
  },
  {
    what: 'a field that is not in camelCase',
    sdl: described('Snake', '  "How many."\n  how_many: Int'),
    rule: 'naming-convention',
  },
  {
    what: 'an enum value that is not in UPPER_CASE',
    sdl: '"Described."\nenum Lower {\n  "One."\n  one\n}\n',
    rule: 'naming-convention',
  },
  {
    what: 'a field that repeats the name of its type',
    sdl: described('Stutter', '  "How many."\n  stutterMany: Int'),
    rule: 'no-typename-prefix',
  },
  {
    what: 'a deprecation without a reason',
    sdl: described('Old', '  "How many."\n  many: Int @deprecated'),
    rule: 'require-deprecation-reason',
  },
];
