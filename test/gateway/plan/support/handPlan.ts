import type { FlattenNodePathSegment, PlanNode } from '@graphql-hive/router-query-planner';
import type { GraphQLError } from 'graphql';
import { catalogued } from '@alianza/kit/errors/catalogued';
import type { AgencyAnswer, Json } from '../../../../gateway/src/engine/askAgency.ts';
import { compilePlan, type MergedAnswer } from '../../../../gateway/src/engine/plan/compilePlan.ts';
import type { PossibleTypes } from '../../../../gateway/src/engine/plan/possibleTypes.ts';
import type { Variables } from './inProcess.ts';
import { SCOPE } from './scope.ts';

/** One request as the agency received it. */
export interface Asked {
  readonly service: string;
  readonly body: string;
}

/** A run of a hand-written plan, with everything that was asked. */
export interface Run extends MergedAnswer {
  readonly asked: readonly Asked[];
}

/** Agencies by service name; each answers from the variables it is sent. */
export type Answers = Readonly<
  Record<string, (variables: Json) => AgencyAnswer | Promise<AgencyAnswer>>
>;

const TYPES: Readonly<Record<string, readonly string[]>> = { Node: ['Node', 'Department', 'City'] };

/** `Node` stands for itself, `Department` and `City`; every other name for itself. */
export const possible: PossibleTypes = (name) => new Set(TYPES[name] ?? [name]);

/** An answer with data and nothing else. */
export function good(data: Json): AgencyAnswer {
  return { data, errors: [] };
}

/** The answer of an agency that does not answer. */
export function down(agency: string): AgencyAnswer {
  return { data: null, errors: [catalogued('AGENCY_UNAVAILABLE', { agency }, { agency })] };
}

/** An answer with data and errors at the given paths. */
export function failing(data: Json | null, ...paths: (string | number)[][]): AgencyAnswer {
  const errors = paths.map((path) =>
    catalogued('RELEASE_NOT_YET', { release: 1, dataset: 'calls' }, { path, agency: 'POLICE' }),
  );
  return { data, errors };
}

/** The codes and paths of errors, in their order. */
export function places(errors: readonly GraphQLError[]): string[] {
  return errors.map(
    ({ path, extensions }) => `${String(extensions['code'])} ${(path ?? []).join('.')}`,
  );
}

/** A path of a flatten node: `a.@.b`, and `(Type)` for a type condition. */
export function pathOf(text: string): FlattenNodePathSegment[] {
  return text.split('.').map((segment) => {
    if (segment === '@') return '@';
    return segment.startsWith('(')
      ? { TypeCondition: segment.slice(1, -1).split('|') }
      : { Field: segment };
  });
}

/** A fetch at the root. */
export function fetchNode(serviceName: string, operation: string, more: object = {}): PlanNode {
  return { kind: 'Fetch', serviceName, operation, operationKind: 'query', ...more };
}

/** What a fetch requires of objects of one type. */
export function requires(typeCondition: string, ...names: string[]) {
  const fields = ['__typename', ...names].map((name) => ({ kind: 'Field' as const, name }));
  return { kind: 'InlineFragment' as const, typeCondition, selections: fields };
}

/** A fetch of departments by code, at a path. */
export function entities(
  service: string,
  [path, fields]: readonly [path: string, fields: string],
  more: object = {},
): PlanNode {
  const operation = `query($representations:[_Any!]!){_entities(representations: $representations){...on Department{${fields}}}}`;
  const node = fetchNode(service, operation, {
    requires: [requires('Department', 'code')],
    ...more,
  });
  return { kind: 'Flatten', path: pathOf(path), node };
}

/** Nodes one after another. */
export function sequence(...nodes: PlanNode[]): PlanNode {
  return { kind: 'Sequence', nodes };
}

/** Compiles a plan and runs it over the answers. */
export async function run(
  node: PlanNode,
  answers: Answers,
  variables: Variables = {},
): Promise<Run> {
  const asked: Asked[] = [];
  const merged = await compilePlan({ kind: 'QueryPlan', node }, possible).run({
    variables,
    scope: SCOPE,
    ask: async (service, { body }) => {
      asked.push({ service, body });
      const { variables: sent } = JSON.parse(body) as { variables: Json };
      return structuredAnswer(await answers[service]?.(sent));
    },
  });
  return { ...merged, asked };
}

/** Each answer is an object of its own, as one that comes over the wire. */
function structuredAnswer(answer: AgencyAnswer | undefined): AgencyAnswer {
  if (answer === undefined) throw new Error('An agency was asked that has no answer');
  return { data: JSON.parse(JSON.stringify(answer.data)) as Json | null, errors: answer.errors };
}
