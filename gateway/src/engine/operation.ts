import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { Fragments } from '../admission/definitions.ts';
import type { Complete } from './completion/compileCompletion.ts';
import type { CompiledPlan } from './plan/compilePlan.ts';

/** One operation, ready to run: what can be worked out before its variables are known. */
export interface Operation {
  readonly name: string | undefined;
  /** SHA-256 of the normalised text and the operation's name: the same operation whatever its spelling. */
  readonly id: string;
  /** The operation and the fragments it uses, without places in a text: another spelling has others. */
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  readonly fragments: Fragments;
  /** Objects it may return. */
  readonly cost: number;
  /** undefined when only the schema itself is asked, or nothing. */
  readonly plan: CompiledPlan | undefined;
  readonly complete: Complete;
  /** What the schema itself answers, as a document of its own. */
  readonly introspection: DocumentNode | undefined;
}
