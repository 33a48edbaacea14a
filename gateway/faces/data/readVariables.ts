import {
  coerceInputValue,
  getNamedType,
  getNullableType,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputType,
  isListType,
  typeFromAST,
  type TypeNode,
  type VariableDefinitionNode,
} from 'graphql';
import { nearest } from '@alianza/kit/codes/nearest';
import { KINDS, NONE } from '../words/data/kinds.ts';
import type { Words } from '../words/language.ts';
import { malformed, oneOf, OPTION_NAMES } from './readOptions.ts';
import { refuse } from './refuse.ts';

/** What the variables of an address are read by. */
export interface VariableReading {
  /** The operation's name. */
  readonly name: string;
  readonly definitions: readonly VariableDefinitionNode[];
  readonly schema: GraphQLSchema;
}

/**
 * The variables in an address: each a parameter of its own, a list as `2022,2023` or repeated. `lang` decides the language of
 * labels where an operation asks for them.
 * @throws Refused for a parameter that is none, and for a value that is not of its kind.
 */
export function readVariables(
  search: URLSearchParams,
  { name, definitions, schema }: VariableReading,
): Readonly<Record<string, unknown>> {
  const known = definitions.map(({ variable }) => variable.name.value);
  for (const given of search.keys())
    if (!known.includes(given) && !OPTION_NAMES.includes(given)) throw unknown(name, given, known);
  const labels = known.includes('language') && search.has('lang');
  const language = labels ? { language: search.get('lang')?.toUpperCase() } : {};
  const values = definitions
    .filter(({ variable }) => search.has(variable.name.value))
    .map(({ variable, type }) => [
      variable.name.value,
      valueIn(search, variable.name.value, inputType(type, schema)),
    ]);
  return { ...language, ...Object.fromEntries(values) };
}

function unknown(name: string, given: string, known: readonly string[]) {
  const all = [...known, ...OPTION_NAMES.filter((option) => option !== 'theme')];
  const said = { name, given, nearest: nearest(given, all) ?? NONE, known: all.join(', ') };
  return refuse('unknownVariable', 'BAD_USER_INPUT', said);
}

/** The type of a variable. */
export function inputType(node: TypeNode, schema: GraphQLSchema): GraphQLInputType {
  // The overloads of the library know each kind of node apart, not all of them together.
  const type = typeFromAST(schema, node as never) as unknown;
  if (!isInputType(type)) throw new TypeError('a saved operation has a variable of no known type');
  return type;
}

function valueIn(search: URLSearchParams, variable: string, type: GraphQLInputType): unknown {
  const given = search.getAll(variable);
  const isList = isListType(getNullableType(type));
  if (!isList && given.length > 1)
    throw refuse('twice', 'BAD_USER_INPUT', { variable, count: given.length });
  const texts = isList ? given.flatMap((text) => text.split(',')) : given;
  const values = texts.map((text) => itemIn(text.trim(), variable, type));
  return isList ? values : values[0];
}

function itemIn(text: string, variable: string, type: GraphQLInputType): unknown {
  const named = getNamedType(type);
  const value = plainValue(text, named.name);
  const errors: unknown[] = [];
  coerceInputValue(value, named, (_path, _value, error) => errors.push(error));
  if (text === '' || errors.length > 0) throw malformed(variable, text, expectedOf(named, text));
  return value;
}

const NUMBERS: readonly string[] = ['Int', 'Float', 'Year'];

function plainValue(text: string, typeName: string): unknown {
  if (NUMBERS.includes(typeName)) return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  if (typeName === 'Boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

function expectedOf(type: GraphQLInputType, text: string): Words {
  if (isEnumType(type)) {
    const names = type.getValues().map(({ name }) => name);
    const first = nearest(text.toUpperCase(), names);
    return oneOf(names.toSorted((one) => (one === first ? -1 : 0)));
  }
  return KINDS[getNamedType(type).name] ?? KINDS['text'] ?? oneOf([]);
}
