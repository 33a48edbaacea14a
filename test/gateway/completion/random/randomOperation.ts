import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isUnionType,
  type GraphQLCompositeType,
  type GraphQLSchema,
} from 'graphql';
import type { Draw } from './draw.ts';

/** The variables that conditions may use. */
export const CONDITIONS = ['p', 'q', 'r'] as const;

const DEEPEST = 3;

const TYPES = ['Person', 'Cat', 'Dog', 'House', 'Room', 'Being', 'Legged', 'Pet'];

interface Writing {
  readonly schema: GraphQLSchema;
  readonly draw: Draw;
  readonly fragments: string[];
}

function condition({ draw }: Writing): string {
  if (draw.chance(0.75)) return '';
  const value = draw.chance(0.7) ? `$${draw.of(CONDITIONS)}` : String(draw.chance(0.5));
  return ` @${draw.of(['skip', 'include'])}(if: ${value})`;
}

function field(writing: Writing, type: GraphQLCompositeType, depth: number): string {
  const { draw } = writing;
  if (isUnionType(type) || draw.chance(0.12)) {
    return `${draw.chance(0.3) ? 'kind: ' : ''}__typename${condition(writing)}`;
  }
  const fields = Object.values(type.getFields());
  const shallow = fields.filter((each) => !isCompositeType(getNamedType(each.type)));
  const { name, type: of } = draw.of(depth < DEEPEST || shallow.length === 0 ? fields : shallow);
  const named = getNamedType(of);
  const alias = draw.chance(0.25) ? `${name}${draw.below(2)}: ` : '';
  const below = isCompositeType(named) ? selections(writing, named, depth + 1) : '';
  return `${alias}${name}${condition(writing)}${below}`;
}

function fragment(writing: Writing, type: GraphQLCompositeType, depth: number): string {
  const { schema, draw, fragments } = writing;
  const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  const fitting = TYPES.map((name) => schema.getType(name)).filter(
    (each): each is GraphQLCompositeType =>
      isCompositeType(each) &&
      possible.some((one) => one === each || (isAbstractType(each) && schema.isSubType(each, one))),
  );
  if (fitting.length === 0 || draw.chance(0.2)) {
    return `...${condition(writing)}${selections(writing, type, depth)}`;
  }
  const on = draw.of(fitting);
  const inner = selections(writing, on, depth);
  if (draw.chance(0.5)) return `... on ${on.name}${condition(writing)}${inner}`;
  const name = `F${fragments.length}`;
  fragments.push(`fragment ${name} on ${on.name}${inner}`);
  return `...${name}${condition(writing)} ${draw.chance(0.2) ? `...${name}` : ''}`;
}

function selections(writing: Writing, type: GraphQLCompositeType, depth: number): string {
  const { draw } = writing;
  const count = 1 + draw.below(3);
  const parts = Array.from({ length: count }, () =>
    depth <= DEEPEST && draw.chance(isUnionType(type) ? 0.7 : 0.3)
      ? fragment(writing, type, depth + 1)
      : field(writing, type, depth),
  );
  return ` { ${parts.join(' ')} }`;
}

/** The text of an operation over a schema; not always a valid one, since fields of one key may disagree. */
export function randomOperation(schema: GraphQLSchema, draw: Draw): string {
  const writing: Writing = { schema, draw, fragments: [] };
  const query = schema.getQueryType();
  if (!query) throw new Error('No query type');
  const body = selections(writing, query, 0);
  const variables = CONDITIONS.map((name) => `$${name}: Boolean = false`).join(' ');
  return [`query (${variables})${body}`, ...writing.fragments].join(' ');
}
