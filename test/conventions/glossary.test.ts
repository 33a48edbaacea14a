import { describe, expect, it } from '@jest/globals';
import { read } from './repository.ts';

/** Words for what happens before the graph; they live in the kit, not in the schema. */
const BEFORE_THE_GRAPH = ['extract'];

const glossary = read('README.md').split('## Glossary')[1] ?? '';
const words = [...glossary.matchAll(/^\| ([^|]+?) +\|/gm)]
  .flatMap(([, cell = '']) => cell.replaceAll(/`|\([^)]*\)/g, '').split(','))
  .map((word) => word.trim())
  .filter((word) => !['word', ''].includes(word) && !/^-+$/.test(word));

/** The schema as running text: `unitOfCount` and `UnitOfCount` read "unit of count", descriptions stay. */
const schema = read('schema/api.graphql')
  .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
  .replaceAll('_', ' ')
  .toLowerCase();

/** The word as the schema's running text would have it. */
function spoken(word: string): string {
  return word
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
}

describe('The glossary of README.md', () => {
  it('has words', () => {
    expect(words.length).toBeGreaterThan(10);
  });

  it.each(words.filter((word) => !BEFORE_THE_GRAPH.includes(word)))(
    'explains a word the schema uses: %s',
    (word) => {
      expect(schema).toMatch(new RegExp(`\\b${spoken(word)}`));
    },
  );
});
