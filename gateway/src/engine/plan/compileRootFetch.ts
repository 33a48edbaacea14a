import type { FetchNode } from '@graphql-hive/router-query-planner';
import { rootKeys } from './askedKeys.ts';
import { mergeInto } from './merge.ts';
import type { PossibleTypes } from './possibleTypes.ts';
import { compileBody } from './requestBody.ts';
import { compileRewrites, renamedPath, rewritesOf } from './rewrites.ts';
import { placeRootErrors } from './rootErrors.ts';
import type { RunNode } from './runState.ts';

/** A fetch at the root of an agency. */
export function compileRootFetch(node: FetchNode, possible: PossibleTypes): RunNode {
  const { serviceName } = node;
  const writeBody = compileBody(node);
  const rewrites = rewritesOf(node.outputRewrites);
  const rewrite = compileRewrites(rewrites, possible);
  const asked = rootKeys(node.operation, possible);
  return async (state) => {
    const { ask, scope, variables } = state.request;
    const answer = await ask(serviceName, { body: writeBody(variables, []), scope });
    if (answer.data !== null) {
      rewrite?.(answer.data);
      mergeInto(state.data, answer.data);
    }
    if (answer.errors.length === 0) return;
    const keys = asked(undefined, variables).flatMap((key) => renamedPath([key], rewrites));
    placeRootErrors(state, answer, { keys: keys.map(String), rewrites });
  };
}
