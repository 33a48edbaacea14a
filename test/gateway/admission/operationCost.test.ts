import { readFileSync } from 'node:fs';
import { getIntrospectionQuery, type OperationDefinitionNode, parse, validate } from 'graphql';
import { describe, expect, it } from '@jest/globals';
import { admitCost } from '../../../gateway/src/admission/admitCost.ts';
import { costsIn, UNDECLARED_SIZE } from '../../../gateway/src/admission/costs.ts';
import { definitionsIn } from '../../../gateway/src/admission/definitions.ts';
import { operationCost } from '../../../gateway/src/admission/operationCost.ts';
import { readSupergraph } from '../../../gateway/src/engine/supergraph.ts';
import { LIMITS } from '../../../gateway/src/limits.ts';
import { savedOperations } from '../../operations/savedOperations.ts';
import { refusalOf } from './refusalOf.ts';

const SUPERGRAPH = readFileSync(
  new URL('../../../schema/supergraph.graphql', import.meta.url),
  'utf8',
);

/** As a supergraph declares sizes. */
const SMALL = `
  schema @link(url: "https://specs.apollo.dev/link/v1.0") @link(url: "https://specs.apollo.dev/join/v0.5", for: EXECUTION) @link(url: "https://specs.apollo.dev/cost/v0.1", import: ["@listSize"]) { query: Query }
  directive @link(url: String, as: String, for: link__Purpose, import: [link__Import]) repeatable on SCHEMA
  directive @join__type(graph: join__Graph!) repeatable on OBJECT | INTERFACE | UNION
  directive @listSize(assumedSize: Int) on FIELD_DEFINITION
  enum join__Graph { ONE }
  enum link__Purpose { SECURITY EXECUTION }
  scalar link__Import
  type Query @join__type(graph: ONE) {
    one: Thing
    ten: [Thing!]! @listSize(assumedSize: 10)
    many: [Thing]
    words: [String!] @listSize(assumedSize: 10)
    node: Node
    nodes: [Either!] @listSize(assumedSize: 5)
  }
  interface Node @join__type(graph: ONE) { name: String things: [Thing!] @listSize(assumedSize: 3) }
  type Thing implements Node @join__type(graph: ONE) {
    name: String
    things: [Thing!] @listSize(assumedSize: 2)
    part: Thing
  }
  type Other @join__type(graph: ONE) { thing: Thing }
  union Either = Thing | Other
`;

function coster(sdl: string): (text: string) => number {
  const { apiSchema: schema, document } = readSupergraph(sdl, {});
  const costs = costsIn(document);
  return (text) => {
    const parsed = parse(text);
    const { operations, fragments } = definitionsIn(parsed);
    expect(validate(schema, parsed)).toEqual([]);
    return operationCost(operations[0] as OperationDefinitionNode, { schema, costs, fragments });
  };
}

describe('The cost of an operation', () => {
  const costOf = coster(SMALL);

  it.each([
    ['leaves cost nothing', '{__typename words}', 0],
    ['an object costs one', '{one{name}}', 1],
    ['objects inside each other cost one each', '{one{part{part{name}}}}', 3],
    ['a list costs its declared size', '{ten{name}}', 10],
    ['a list without one costs the undeclared size', '{many{name}}', UNDECLARED_SIZE],
    ['what a list holds costs as often', '{ten{part{name} things{name}}}', 10 * (1 + 1 + 2)],
    ['an alias costs again', '{one{name} again:one{name}}', 2],
    ['a directive takes nothing off', '{one@skip(if:true){name} ten@include(if:false){name}}', 11],
    ['an interface has sizes of its own', '{node{things{name}}}', 1 + 3],
    [
      'each branch of a type counts',
      '{nodes{... on Thing{part{name}} ... on Other{thing{name}}}}',
      5 * 3,
    ],
    [
      'a fragment costs where it is spread',
      '{...F one{part{...G}}...F} fragment F on Query{ten{name}} fragment G on Thing{things{name}}',
      24,
    ],
    ['an inline fragment without a type has that around it', '{ten{...{part{name}}}}', 20],
    ['the first operation alone counts', 'query A{one{name}} query B{ten{name}}', 1],
    ['an object that describes the schema costs a twentieth', '{__schema{queryType{name}}}', 1],
  ])('is as it should be: %s', (_, text, cost) => {
    expect(costOf(text)).toBe(cost);
  });

  it('is worked out once a fragment, however often it is spread', () => {
    const doubling = Array.from(
      { length: 60 },
      (_, n) => `fragment F${n} on Thing{part{...F${n + 1}} p:part{...F${n + 1}}}`,
    );
    const text = `{one{...F0}} ${doubling.join(' ')} fragment F60 on Thing{name}`;
    expect(costOf(text)).toBe(1_000_000_000);
  });
});

describe('A saved operation', () => {
  const costOf = coster(SUPERGRAPH);
  const operations = savedOperations();

  function declaredIn(source: string): number {
    return Number(/^# cost: (\d+)$/m.exec(source)?.[1]);
  }

  it.each(operations)('$name declares what it costs', ({ source }) => {
    expect(declaredIn(source)).toBe(costOf(source));
  });

  it.each(operations)('$name is admitted at its cost and not one below it', ({ source }) => {
    const cost = declaredIn(source);
    expect(() => admitCost(costOf(source), { cost })).not.toThrow();
    expect(refusalOf(() => admitCost(costOf(source), { cost: cost - 1 }))).toEqual({
      code: 'OPERATION_TOO_LARGE',
      details: { counted: cost, what: 'objects in its largest answer', limit: cost - 1 },
    });
  });

  it('is admitted by the usual limit, which the dearest fills by a third or more', () => {
    const dearest = Math.max(...operations.map(({ source }) => declaredIn(source)));
    expect(LIMITS.cost.usual).toBeGreaterThanOrEqual(2 * dearest);
    expect(LIMITS.cost.usual).toBeLessThanOrEqual(3 * dearest);
  });

  it('is dearer than the question an explorer asks for the schema', () => {
    expect(costOf(getIntrospectionQuery({ inputValueDeprecation: true }))).toBeLessThan(
      LIMITS.cost.usual / 2,
    );
  });
});

describe('The composed contract', () => {
  it('declares a size for every list of objects', () => {
    const { document, apiSchema } = readSupergraph(SUPERGRAPH, {});
    const undeclared = [...costsIn(document)].filter(
      ([name, size]) => size === UNDECLARED_SIZE && !isCells(name),
    );
    expect(undeclared.map(([name]) => name)).toEqual(LISTS_OF_WORDS);

    function isCells(name: string): boolean {
      const [type = '', field = ''] = name.split('.');
      const known = apiSchema.getType(type);
      const cells = known && 'getFields' in known && known.getFields()[field];
      return cells ? /\[\w+Cell!\]/.test(String(cells.type)) : false;
    }
  });
});

/** Lists of leaves, which cost nothing. */
const LISTS_OF_WORDS = ['PublishedTable.dimensions'];
