import { buildSchema } from 'graphql';
import { describe, expect, it } from '@jest/globals';
import { operationProblems } from './operationProblems.ts';
import { read, filesBelow } from './repository.ts';

const schema = buildSchema(read('schema/api.graphql'));
const files = filesBelow('schema/operations').filter((file) => file.endsWith('.graphql'));

const HEADER = `# title.es: Capturas
# title.en: Arrests
# description.es: Capturas por año.
# description.en: Arrests by year.
# cost: 82
`;
const QUERY = `query Arrests($years: [Year!] = [2024], $asOf: DateTime = null) {
  police(asOf: $asOf) {
    arrests(where: { years: $years }) { count { value status uncertainty { halfWidth95 } } }
  }
}
`;

describe('A saved operation', () => {
  it('exists', () => {
    expect(files).not.toEqual([]);
  });

  it.each(files)('can be read and run as it is: %s', (file) => {
    expect(operationProblems(read(file), schema)).toEqual([]);
  });
});

describe('The check of saved operations', () => {
  it('finds nothing where nothing is missing', () => {
    expect(operationProblems(HEADER + QUERY, schema)).toEqual([]);
  });

  it('misses a title in Spanish', () => {
    expect(operationProblems(HEADER.replace('title.es', 'title') + QUERY, schema)).toEqual([
      'The comment at the top has no single line "# title.es: …".',
    ]);
  });

  it('does not take an empty description for one', () => {
    const empty = HEADER.replace('Arrests by year.', '');
    expect(operationProblems(empty + QUERY, schema)).toEqual([
      'The comment at the top has no single line "# description.en: …".',
    ]);
  });

  it('misses a default value', () => {
    expect(operationProblems(HEADER + QUERY.replace(' = [2024]', ''), schema)).toEqual([
      '$years has no default value.',
    ]);
  });

  it('misses the status beside a value', () => {
    expect(operationProblems(HEADER + QUERY.replace(' status', ''), schema)).toEqual([
      'Line 8 reads a value without its status.',
    ]);
  });

  it('misses the margin beside a value', () => {
    const bare = QUERY.replace(' uncertainty { halfWidth95 }', '');
    expect(operationProblems(HEADER + bare, schema)).toEqual([
      'Line 8 reads a value without its margin.',
    ]);
  });

  it('misses the instant by which a link can be quoted', () => {
    const moving = QUERY.replace('police(asOf: $asOf)', 'police');
    expect(operationProblems(HEADER + moving, schema)).toEqual([
      'Line 7 reads an agency without asOf.',
    ]);
  });

  it('counts the operations of a file', () => {
    const two = `${HEADER}${QUERY}${QUERY.replace('Arrests', 'ArrestsAgain')}`;
    expect(operationProblems(two, schema)).toEqual(['It holds 2 operations, not one.']);
  });
});
