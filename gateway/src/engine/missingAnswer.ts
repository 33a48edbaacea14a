import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLError,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { relocated } from '@alianza/kit/errors/relocated';

import type { AgencyAnswer } from './readAgencyAnswer.ts';

type Path = (string | number)[];
type Variables = Readonly<Record<string, unknown>> | undefined;

function responseKey(field: FieldNode): string {
  return field.alias?.value ?? field.name.value;
}

/** The response keys that one entity was asked for; the planner writes one inline fragment per entity type. */
function keysFor(typename: unknown, selections: SelectionSetNode | undefined): string[] {
  return (selections?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) {
      return selection.name.value === '__typename' ? [] : [responseKey(selection)];
    }
    if (selection.kind !== Kind.INLINE_FRAGMENT) return [];
    const condition = selection.typeCondition?.name.value;
    return condition === undefined || condition === typename
      ? keysFor(typename, selection.selectionSet)
      : [];
  });
}

function representations(field: FieldNode, variables: Variables): unknown[] {
  const value = field.arguments?.find(({ name }) => name.value === 'representations')?.value;
  const sent = value?.kind === Kind.VARIABLE ? variables?.[value.name.value] : undefined;
  return Array.isArray(sent) ? sent : [];
}

function missingPaths(field: FieldNode, variables: Variables): Path[] {
  if (field.name.value !== '_entities') return [[responseKey(field)]];
  return representations(field, variables).flatMap((representation, index) => {
    const { __typename } = representation as { __typename?: unknown };
    const keys = keysFor(__typename, field.selectionSet);
    return keys.map((key): Path => [responseKey(field), index, key]);
  });
}

function nothing(field: FieldNode, variables: Variables): unknown {
  if (field.name.value !== '_entities') return null;
  return representations(field, variables).map(() => null);
}

/**
 * The answer of an agency that gave none: every field asked for is null, and each carries the error at its own place.
 * Without this the planner's runtime drops the path, and a null could not be told from a figure that is not there.
 */
export function missingAnswer(
  document: DocumentNode,
  variables: Variables,
  error: GraphQLError,
): AgencyAnswer {
  const operation = document.definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  );
  const fields = (operation?.selectionSet.selections ?? []).filter(
    (each): each is FieldNode => each.kind === Kind.FIELD,
  );
  return {
    data: Object.fromEntries(
      fields.map((field) => [responseKey(field), nothing(field, variables)]),
    ),
    errors: fields
      .flatMap((field) => missingPaths(field, variables))
      .map((path) => relocated(error, path)),
  };
}
