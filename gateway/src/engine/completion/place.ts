/** Where a value stands in an answer: response keys and indexes of lists, as in the `path` of an error. */
export type Path = readonly (string | number)[];

/**
 * One place of an operation, which a list above it makes stand for many places of the answer. While a value is completed
 * each list above has its index in `segment`, so that the path is known without being kept. Completing never pauses and a
 * place never stands below itself, so one index is enough.
 */
export interface Place {
  readonly parent: Place | undefined;
  segment: string | number;
  /** Whether the schema promises a value here. */
  readonly isRequired: boolean;
  /** The `join__Graph` names of the services that may have answered here. */
  readonly owners: readonly string[];
}

/** The path of the value that is being completed at this place; the root of the answer has an empty one. */
export function pathTo(place: Place): Path {
  const path: (string | number)[] = [];
  for (let at = place; at.parent !== undefined; at = at.parent) path.push(at.segment);
  return path.reverse();
}
