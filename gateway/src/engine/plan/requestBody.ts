import type { Variables } from './runState.ts';

/** What the planner says of one request to an agency. */
export interface AgencyOperation {
  readonly operation: string;
  readonly operationName?: string;
  readonly variableUsages?: readonly string[];
}

/** One list of representations, as JSON texts. */
export interface RepresentationsText {
  readonly variable: string;
  readonly texts: readonly string[];
}

/** The body of one request to an agency. A variable that the caller did not give is left out. */
export type WriteBody = (
  variables: Variables,
  representations: readonly RepresentationsText[],
) => string;

/** Everything of the body that the plan knows, written once. */
export function compileBody({
  operation,
  operationName,
  variableUsages = [],
}: AgencyOperation): WriteBody {
  const name =
    operationName === undefined ? '' : `,"operationName":${JSON.stringify(operationName)}`;
  const head = `{"query":${JSON.stringify(operation)}${name},"variables":{`;
  const usages = variableUsages.map((usage) => ({ usage, head: `${JSON.stringify(usage)}:` }));
  return (variables, representations) => {
    const members: string[] = [];
    for (const each of usages) {
      const value = variables[each.usage];
      if (value !== undefined && Object.hasOwn(variables, each.usage))
        members.push(each.head + JSON.stringify(value));
    }
    for (const { variable, texts } of representations)
      members.push(`${JSON.stringify(variable)}:[${texts.join(',')}]`);
    return `${head}${members.join(',')}}}`;
  };
}
