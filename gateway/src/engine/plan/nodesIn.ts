import type {
  BatchFetchNode,
  FetchNode,
  FlattenNode,
  PlanNode,
} from '@graphql-hive/router-query-planner';

/** A node that asks an agency, or says where what another node asks belongs. */
export type WorkingNode = FetchNode | BatchFetchNode | FlattenNode;

/** The nodes of a plan that are not mere order, from the first to the last. A kind that is not known here has none. */
export function nodesIn(node: PlanNode | null | undefined): readonly WorkingNode[] {
  if (!node) return [];
  if (node.kind === 'Sequence' || node.kind === 'Parallel') return node.nodes.flatMap(nodesIn);
  if (node.kind === 'Condition') return [...nodesIn(node.ifClause), ...nodesIn(node.elseClause)];
  if (node.kind === 'Flatten') return [node, ...nodesIn(node.node)];
  return node.kind === 'Fetch' || node.kind === 'BatchFetch' ? [node] : [];
}
