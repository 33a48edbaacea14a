import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  graphql,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  Kind,
  type DocumentNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLNamedOutputType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/** The text that answers the body of a POST. */
export type Answers = (body: string) => Promise<string>;

/** An object of an agency: what its keys are made of, and what a representation brought along. */
type Invented = Readonly<Record<string, unknown>>;

const SCALARS: Readonly<Record<string, unknown>> = {
  Boolean: true,
  CountryCode: 'ES',
  Date: '2024-05-01',
  DateTime: '2024-05-01T00:00:00Z',
  Float: 12.5,
  Int: 1_295,
  Year: 2024,
};
/** What an agency is taken to hold where its contract declares no size. */
const UNDECLARED_SIZE = 40;

interface Wanted {
  readonly schema: GraphQLSchema;
  readonly size: number;
  readonly number: number;
}

function invent(type: GraphQLOutputType, wanted: Wanted): unknown {
  if (isNonNullType(type)) return invent(type.ofType, wanted);
  if (!isListType(type)) return inventOne(type, wanted);
  return Array.from({ length: wanted.size }, (_, number) =>
    invent(type.ofType, { ...wanted, number }),
  );
}

function inventOne(type: GraphQLNamedOutputType, { schema, number }: Wanted): unknown {
  if (isEnumType(type)) return type.getValues()[0]?.value;
  if (isLeafType(type)) return SCALARS[type.name] ?? String(number).padStart(2, '0');
  const made = isAbstractType(type) ? schema.getPossibleTypes(type)[0] : type;
  return { __typename: made?.name, number };
}

/** How long the contract says that a list is. */
function sizeOf({ astNode }: GraphQLField<unknown, unknown>): number {
  const declared = astNode?.directives?.find(({ name }) => name.value.endsWith('listSize'));
  const given = declared?.arguments?.find(({ name }) => name.value === 'assumedSize');
  return given?.value.kind === Kind.INT ? Number(given.value.value) : UNDECLARED_SIZE;
}

// oxlint-disable-next-line max-params -- GraphQL's own signature of a resolver.
const inventing: GraphQLFieldResolver<Invented | undefined, unknown> = (source, _, __, info) => {
  const { fieldName, parentType, returnType, schema } = info;
  if (source && Object.hasOwn(source, fieldName)) return source[fieldName];
  const field = parentType.getFields()[fieldName];
  const size = field ? sizeOf(field) : 0;
  return invent(returnType, { schema, size, number: Number(source?.['number'] ?? 0) });
};

/**
 * Answers as an agency of this contract would that has something to say to every question: each list is as long as it
 * declares. An answer is worked out once, so that it is the gateway that is put under load.
 */
export function inventAnswers(typeDefs: DocumentNode): Answers {
  const schema = buildSubgraphSchema({ typeDefs });
  const known = new Map<string, Promise<string>>();
  async function workedOut(body: string): Promise<string> {
    const { query, variables } = JSON.parse(body) as { query: string; variables?: Invented };
    const answer = await graphql({
      schema,
      source: query,
      variableValues: variables,
      fieldResolver: inventing,
    });
    return JSON.stringify(answer);
  }
  return (body) => {
    const answer = known.get(body) ?? workedOut(body);
    known.set(body, answer);
    return answer;
  };
}
