import { parse, valueFromASTUntyped, type OperationDefinitionNode } from 'graphql';
import type { SavedOperations } from '../../src/savedOperations.ts';
import type { Span } from './chosen.ts';

/** The saved operation whose own defaults say which years there are, and how departments' windows lie. */
const ASKED = 'ChildVictimGap';

/**
 * The years that can be chosen: those a saved operation asks by itself, so that they are kept in one place. Undefined where
 * that operation is not saved.
 */
export function spanOf(saved: SavedOperations): Span | undefined {
  const text = saved.get(ASKED);
  if (text === undefined) return undefined;
  const { definitions } = parse(text);
  const operation = definitions.find((one) => one.kind === 'OperationDefinition');
  return {
    years: defaultOf(operation, 'years') as readonly number[],
    period: defaultOf(operation, 'period') as string,
  };
}

function defaultOf(operation: OperationDefinitionNode | undefined, name: string): unknown {
  const found = operation?.variableDefinitions?.find(
    ({ variable }) => variable.name.value === name,
  );
  if (!found?.defaultValue) throw new TypeError(`${ASKED} has no default for $${name}.`);
  return valueFromASTUntyped(found.defaultValue);
}
