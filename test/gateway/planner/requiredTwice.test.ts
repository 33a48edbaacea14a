import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { composeContract } from '../../../gateway/src/compose/composeContract.ts';
import { requiredTwice, saidOf } from '../../../gateway/src/engine/planner/requiredTwice.ts';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires"])\n`;

const FIELDS = {
  population: 'population(year: Int!, group: String): Int',
  area: 'area: Int',
  capital: 'capital: Town',
};
const INTERIOR = `${LINK}type Query { departments: [Department!]! }
type Department @key(fields: "code") { code: String! ${Object.values(FIELDS).join(' ')} }
type Town { name(language: String): String }`;

/** Police, whose fields of a department require what is given. */
function police(...required: readonly string[]): string {
  const wanted = Object.entries(FIELDS).filter(([name]) => required.join(' ').includes(name));
  const external = wanted.map(([, field]) => `${field} @external`);
  const fields = required.map((set, index) => `rate${index}: Int @requires(fields: "${set}")`);
  const town = 'type Town { name(language: String): String @external }';
  return `${LINK}type Department @key(fields: "code") { code: String! ${[...external, ...fields].join(' ')} }
  ${external.join(' ').includes('Town') ? town : ''}`;
}

function compose(...required: readonly string[]): string {
  const typeDefs = { interior: INTERIOR, police: police(...required) };
  const subgraphs = Object.entries(typeDefs).map(([name, sdl]) => ({
    name,
    file: `subgraphs/${name}/schema.graphql`,
    url: 'http://127.0.0.1:0/graphql',
    typeDefs: parse(sdl),
  }));
  return composeContract(subgraphs).supergraph;
}

describe('Two fields of a department that require its population', () => {
  it.each([
    ['of the same year', ['population(year: 2023)', 'population(year: 2023)']],
    [
      'with the same arguments in another order',
      ['population(year: 2023, group: \\"a\\")', 'population(group: \\"a\\", year: 2023)'],
    ],
    ['and another field', ['population(year: 2023)', 'area population(year: 2023)']],
  ])('%s are composed', (_, required) => {
    expect(compose(...required)).toContain('requires:');
  });

  it('of different years are refused by their names, with what to do', () => {
    expect(() => compose('population(year: 2023)', 'area population(year: 2024)')).toThrow(
      'Department.rate0 and Department.rate1 require Department.population with different arguments, which the query planner cannot plan. Require it with the same arguments, or give one of them a field of its own.',
    );
  });

  it('are refused as well when it stands below another field', () => {
    expect(() => compose('capital { name }', 'capital { name(language: \\"ES\\") }')).toThrow(
      'Department.capital.name with different arguments',
    );
  });
});

it('A supergraph in which nothing is required has nothing required twice', () => {
  expect(requiredTwice(parse('type Department { code: String }'))).toEqual([]);
  expect(saidOf({ type: 'A', field: 'b', by: ['A.c', 'A.d'] })).toContain('A.c and A.d');
});
