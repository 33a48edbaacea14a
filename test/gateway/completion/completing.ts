import {
  buildSchema,
  isObjectType,
  parse,
  type GraphQLError,
  type OperationDefinitionNode,
} from 'graphql';
import type { Owners } from '../../../gateway/src/engine/owners.ts';
import { compileCompletion } from '../../../gateway/src/engine/completion/compileCompletion.ts';

/** Departments of the Interior, with parts of the police and of ICBF, which share a type of figures. */
export const SCHEMA = buildSchema(`
  type Query {
    department: Department
    departments: [Department!]!
    rule: Rule
    rules: [Rule]
    anything: Anything
    notes: [[String]!]
    shared: Figure
  }
  type Department {
    code: String! name: String! police: Police icbf: Icbf area: Float isCapital: Boolean id: ID
    population: Int borders: [String!] extra: Json constructor: String toString: String
  }
  type Police { offences: Figure! form: Form trend: [Int!] }
  type Icbf { admissions: Figure }
  type Figure { value: Int status: String! }
  interface Rule { article: String years: Int }
  type Crime implements Rule { article: String! years: Int prison: Boolean! }
  type Fault implements Rule { article: String years: Int fine: Int }
  union Anything = Crime | Department
  enum Form { FORCED_BEGGING RECRUITMENT }
  scalar Json`);

const OWNERS_BY_TYPE: Readonly<Record<string, readonly string[]>> = {
  Query: ['INTERIOR', 'POLICE'],
  Department: ['INTERIOR'],
  Police: ['POLICE'],
  Icbf: ['ICBF'],
  Figure: ['ICBF', 'POLICE'],
};

const OWNERS_BY_FIELD: Readonly<Record<string, readonly string[]>> = {
  'Query.department': ['INTERIOR'],
  'Query.departments': ['INTERIOR'],
  'Query.shared': ['ICBF', 'POLICE'],
  'Department.code': ['INTERIOR', 'POLICE'],
  'Department.police': ['POLICE'],
  'Department.icbf': ['ICBF'],
};

function owners(): Owners {
  const objects = Object.values(SCHEMA.getTypeMap()).filter(isObjectType);
  return new Map(
    objects.flatMap((type) =>
      Object.keys(type.getFields()).map((field): [string, readonly string[]] => {
        const key = `${type.name}.${field}`;
        return [key, OWNERS_BY_FIELD[key] ?? OWNERS_BY_TYPE[type.name] ?? ['POLICE']];
      }),
    ),
  );
}

const SEVERAL = /^The agency (\w+ or \w+) answered/;

interface Outcome {
  readonly data: unknown;
  readonly errors: readonly unknown[];
}

/** What goes beside the agencies' data. */
interface Beside {
  readonly errors?: readonly GraphQLError[];
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly isCut?: true;
}

/** Compiles an operation, for any number of answers. Errors are told as `[path, code, agency]`, or the agencies it may be. */
export function completing(text: string) {
  const document = parse(text);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const scope = { schema: SCHEMA, owners: owners(), agencyOf: (owner: string) => owner };
  const complete = compileCompletion(document, operation, scope);
  return (data: unknown, { errors = [], variables = {}, ...cut }: Beside = {}): Outcome => {
    const merged = { data: data as Record<string, unknown>, errors, ...cut };
    const outcome = complete(merged, variables);
    const told = outcome.errors.map(({ path, message, extensions }) => {
      const { code, agency } = extensions;
      return [path?.join('.'), code, agency ?? SEVERAL.exec(message)?.[1]];
    });
    return { data: outcome.data, errors: told };
  };
}
