/** An operation, with the types of its answer and of its variables. */
export interface TypedOperation<Data, Variables> {
  /** Its name, when the gateway has it saved: then it is asked for by name, and shared caches may keep the answer. */
  readonly name?: string;
  /** The operation itself. */
  readonly text: string;
  /** Never there: it carries the types alone. */
  readonly types?: (variables: Variables) => Data;
}
