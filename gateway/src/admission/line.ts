/** What waits in a line. */
export interface Waiting {
  /** Who asked for it. */
  readonly caller: string;
  readonly cost: number;
  readonly begin: () => void;
}

/** Who waits: the callers in turn, each with what it asked for in the order in which it came. */
export class Line {
  /** The caller to be served next comes first. */
  readonly #callers = new Map<string, Waiting[]>();
  #cost = 0;

  /** Cost of all that waits. */
  get cost(): number {
    return this.#cost;
  }

  get first(): Waiting | undefined {
    const [next] = this.#callers.values();
    return next?.[0];
  }

  has(caller: string): boolean {
    return this.#callers.has(caller);
  }

  join(waiting: Waiting): void {
    const others = this.#callers.get(waiting.caller);
    if (others) others.push(waiting);
    else this.#callers.set(waiting.caller, [waiting]);
    this.#cost += waiting.cost;
  }

  /** Takes out what is served now; what its caller has left comes after everybody else's next. */
  serve(waiting: Waiting): void {
    const left = this.#without(waiting);
    this.#callers.delete(waiting.caller);
    if (left.length > 0) this.#callers.set(waiting.caller, left);
  }

  /** Takes out what waits no longer. */
  leave(waiting: Waiting): void {
    const left = this.#without(waiting);
    if (left.length > 0) this.#callers.set(waiting.caller, left);
    else this.#callers.delete(waiting.caller);
  }

  #without(waiting: Waiting): Waiting[] {
    this.#cost -= waiting.cost;
    return (this.#callers.get(waiting.caller) ?? []).filter((each) => each !== waiting);
  }
}
