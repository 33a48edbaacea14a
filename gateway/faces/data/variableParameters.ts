import {
  getNamedType,
  getNullableType,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isListType,
  valueFromAST,
  type VariableDefinitionNode,
} from 'graphql';
import { KINDS } from '../words/data/kinds.ts';
import type { Language } from '../words/language.ts';
import { inputType } from './readVariables.ts';

/** What a description is written for. */
export interface ApiReading {
  readonly schema: GraphQLSchema;
  readonly language: Language;
}

/** The variables of an operation as OpenAPI has parameters. */
export function variableParameters(
  definitions: readonly VariableDefinitionNode[],
  { schema, language }: ApiReading,
) {
  return definitions.map(({ variable, type: node, defaultValue }) => {
    const type = inputType(node, schema);
    const usual = valueFromAST(defaultValue, type);
    const kind = schemaOf(type, language);
    return {
      name: variable.name.value,
      in: 'query',
      required: false,
      style: 'form',
      explode: false,
      schema: { ...kind, ...(usual !== undefined && usual !== null && { default: usual }) },
    };
  });
}

function schemaOf(type: GraphQLInputType, language: Language): Readonly<Record<string, unknown>> {
  const named = getNamedType(type);
  const one = {
    type: JSON_TYPES[named.name] ?? 'string',
    ...(named.name === 'DateTime' && { format: 'date-time' }),
    ...(isEnumType(named) && { enum: named.getValues().map(({ name }) => name) }),
    ...(KINDS[named.name] && { description: KINDS[named.name]?.[language] }),
  };
  return isListType(getNullableType(type)) ? { type: 'array', items: one } : one;
}

const JSON_TYPES: Readonly<Record<string, string>> = {
  Int: 'integer',
  Year: 'integer',
  Float: 'number',
  Boolean: 'boolean',
};
