import {
  getNamedType,
  Kind,
  parse,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { excerpt } from './excerpt.ts';
import { fieldsOf, stepsOf, type Reading, type Step } from './steps.ts';

/** Where a saved operation uses a type. */
export interface Example {
  /** The saved operation's name. */
  readonly operation: string;
  readonly excerpt: OperationDefinitionNode;
}

/** An example for each type that a saved operation uses, by the type's name. */
export type Examples = ReadonlyMap<string, Example>;

interface Candidate {
  readonly operation: string;
  readonly definition: OperationDefinitionNode;
  readonly steps: readonly Step[];
  readonly reading: Reading;
  readonly weight: number;
}

/**
 * Finds the example of each type: on the shortest way, and of those in the operation that costs least.
 * @param saved the text of each saved operation, by name.
 */
export function examplesIn(saved: ReadonlyMap<string, string>, schema: GraphQLSchema): Examples {
  const found = new Map<string, Candidate>();
  const candidates = [...saved].flatMap(([name, text]) => candidatesIn(name, text, schema));
  for (const candidate of candidates)
    for (const type of typesAt(candidate.steps))
      if (candidate.weight < (found.get(type)?.weight ?? Infinity)) found.set(type, candidate);
  return new Map([...found].map(([type, candidate]) => [type, exampleOf(candidate)]));
}

function exampleOf({ operation, definition, steps, reading }: Candidate): Example {
  return { operation, excerpt: excerpt(definition, steps, reading) };
}

/** Costs stay below it, so a step more weighs more than any of them. */
const STEP_WEIGHT = 1_000_000;

function candidatesIn(name: string, text: string, schema: GraphQLSchema): readonly Candidate[] {
  const { definitions } = parse(text, { noLocation: true });
  const definition = definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  const root = schema.getQueryType();
  if (!definition || !root) return [];
  const fragments = new Map(
    definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  const reading: Reading = { schema, fragments };
  const cost = Number(/^# cost: (\d+)/m.exec(text)?.[1] ?? 0);
  return stepsOf(fieldsOf(definition.selectionSet, reading), root, reading).map((steps) => {
    const weight = steps.length * STEP_WEIGHT + cost;
    return { operation: name, definition, steps, reading, weight };
  });
}

/** The type of the field the steps lead to, those of the arguments it is given, and the type it is asked of at the root. */
function typesAt(steps: readonly Step[]): readonly string[] {
  const last = steps.at(-1);
  if (!last) return [];
  const given = new Set(last.node.arguments?.map(({ name }) => name.value));
  const args = last.field.args.filter(({ name }) => given.has(name));
  const root = steps.length === 1 ? ['Query'] : [];
  return [
    getNamedType(last.field.type).name,
    ...args.map(({ type }) => getNamedType(type).name),
    ...root,
  ];
}
