import type { FieldNode, SelectionSetNode } from 'graphql';
import { Kind } from 'graphql';

/** The part of an answer an excerpt asks for; of each list its first element. */
export function shownAnswer(data: unknown, set: SelectionSetNode | undefined): unknown {
  if (Array.isArray(data)) return data.slice(0, 1).map((each) => shownAnswer(each, set));
  if (!isRecord(data) || !set) return data;
  const fields = set.selections.filter((node): node is FieldNode => node.kind === Kind.FIELD);
  return Object.fromEntries(
    fields.map((field) => {
      const key = field.alias?.value ?? field.name.value;
      return [key, shownAnswer(data[key], field.selectionSet)];
    }),
  );
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null;
}
