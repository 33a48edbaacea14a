import type {
  BatchFetchNode,
  ConditionNode,
  FlattenNode,
  ParallelNode,
  PlanNode,
  SequenceNode,
} from '@graphql-hive/router-query-planner';
import { compileEntityFetch } from './compileEntityFetch.ts';
import { compileRootFetch } from './compileRootFetch.ts';
import type { PlanTypes } from './planTypes.ts';
import type { RunNode, RunState } from './runState.ts';

const doNothing: RunNode = () => undefined;

function sequence(nodes: readonly RunNode[]): RunNode {
  return async (state) => {
    for (const run of nodes) await run(state);
  };
}

/** Begins a branch. One that throws at once must not keep the others from being begun and waited for. */
function begun(run: RunNode, state: RunState): Promise<void> | undefined {
  try {
    return run(state);
  } catch (error) {
    return Promise.reject(error);
  }
}

/** Waits for all, and rejects once, as the first that failed: a promise left alone could end the process. */
async function together(pending: readonly Promise<void>[]): Promise<void> {
  const settled = await Promise.allSettled(pending);
  const failed = settled.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}

function parallel(nodes: readonly RunNode[]): RunNode {
  return (state) => {
    const pending = nodes.flatMap((run) => begun(run, state) ?? []);
    return pending.length > 1 ? together(pending) : pending[0];
  };
}

function condition(node: ConditionNode, types: PlanTypes): RunNode {
  const compiled = (clause?: PlanNode | null) => (clause ? compileNode(clause, types) : doNothing);
  const whenTrue = compiled(node.ifClause);
  const otherwise = compiled(node.elseClause);
  return (state) =>
    (state.request.variables[node.condition] === true ? whenTrue : otherwise)(state);
}

function flatten({ path, node }: FlattenNode, types: PlanTypes): RunNode {
  if (node.kind !== 'Fetch' || node.requires === undefined)
    throw new Error('A plan flattens something that is no fetch of entities');
  const { requires, inputRewrites, outputRewrites, ...fetch } = node;
  const part = { alias: '_entities', variable: 'representations', paths: [path] };
  return compileEntityFetch(
    { ...fetch, parts: [{ ...part, requires, inputRewrites, outputRewrites }] },
    types,
  );
}

function batch({ entityBatch, ...fetch }: BatchFetchNode, types: PlanTypes): RunNode {
  const parts = entityBatch.aliases.map(({ representationsVariableName: variable, ...part }) => ({
    ...part,
    variable,
  }));
  return compileEntityFetch({ ...fetch, parts }, types);
}

function compileWork(node: Exclude<PlanNode, OrderNode>, types: PlanTypes): RunNode {
  if (node.kind === 'Fetch') return compileRootFetch(node, types.possible);
  if (node.kind === 'BatchFetch') return batch(node, types);
  if (node.kind === 'Flatten') return flatten(node, types);
  throw new Error(`The plan has a node that is not answered here: ${node.kind}`);
}

type OrderNode = SequenceNode | ParallelNode | ConditionNode;

/**
 * Compiles one node of a plan, with all below it.
 * @throws an Error on a node that does not belong into the plan of a query or mutation.
 */
export function compileNode(node: PlanNode, types: PlanTypes): RunNode {
  if (node.kind === 'Condition') return condition(node, types);
  if (node.kind !== 'Sequence' && node.kind !== 'Parallel') return compileWork(node, types);
  const nodes = node.nodes.map((each) => compileNode(each, types));
  return node.kind === 'Sequence' ? sequence(nodes) : parallel(nodes);
}
