import { costsIn } from '../admission/costs.ts';
import type { Limits } from '../limits.ts';
import { OnceKept } from './onceKept.ts';
import type { Operation } from './operation.ts';
import { ownersIn } from './owners.ts';
import { possibleTypesIn } from './plan/possibleTypes.ts';
import type { Planner } from './planner/planner.ts';
import { prepareOperation, type Preparing } from './prepareOperation.ts';
import { readOperation } from './readOperation.ts';
import type { Supergraph } from './supergraph.ts';
import { validateOperation } from './validateOperation.ts';

/** What plans and describes the operations of one supergraph. */
export interface OperationParts {
  readonly supergraph: Supergraph;
  readonly planner: Planner;
}

/** A saved operation has about so many characters; a text with more takes the place of several. */
const USUAL_CHARACTERS = 4_000;

/** An empty name names no operation, which is not the same as no name. */
function spelling(text: string, operationName: string | undefined): string {
  return `${operationName === undefined ? '' : JSON.stringify(operationName)}\n${text}`;
}

/** Everything known of the operations of one supergraph. */
export class Operations {
  readonly #preparing: Preparing;
  /** By the text as it was sent, so that a known operation needs no parsing. */
  readonly #spelled: OnceKept<Operation>;
  readonly #prepared: OnceKept<Operation>;

  constructor({ supergraph, planner }: OperationParts, limits: Limits) {
    const { document } = supergraph;
    this.#preparing = {
      supergraph,
      planner,
      owners: ownersIn(document),
      costs: costsIn(document),
      possibleTypes: possibleTypesIn(document),
      limits,
    };
    const entries = limits.knownOperations;
    const bounds = { entries, characters: entries * USUAL_CHARACTERS };
    this.#spelled = new OnceKept(bounds);
    this.#prepared = new OnceKept(bounds);
  }

  /** The operation when it is known already. */
  known(text: string, operationName: string | undefined): Operation | undefined {
    return this.#spelled.get(spelling(text, operationName));
  }

  /**
   * The operation, worked out when it is not known. The same one is worked out once, however often it is asked for.
   * @param before is waited for before it is worked out; who asks for the same meanwhile needs none.
   * @throws InvalidOperation on a syntax error and on what the schema does not allow; catalogued errors
   *   OPERATION_RESOLUTION_FAILURE, OPERATION_TOO_LARGE, GATEWAY_BUSY, INTERNAL_SERVER_ERROR; what `before` throws.
   */
  prepare(
    text: string,
    operationName: string | undefined,
    before?: () => Promise<unknown>,
  ): Promise<Operation> {
    const prepared = async (): Promise<Operation> => {
      await before?.();
      return this.#prepare(text, operationName);
    };
    return this.#spelled.getOrMake(spelling(text, operationName), prepared);
  }

  async #prepare(text: string, operationName: string | undefined): Promise<Operation> {
    const { supergraph, limits } = this.#preparing;
    const read = readOperation(text, operationName, limits.tokens);
    const prepared = async (): Promise<Operation> => {
      validateOperation(read, supergraph.apiSchema, limits);
      return prepareOperation(this.#preparing, read);
    };
    return this.#prepared.getOrMake(read.id, prepared, read.normal.length);
  }
}
