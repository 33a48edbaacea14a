import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { chainTo, type Overlay, reachedFrom } from './importGraph.ts';
import { filesBelow, MINISTRIES, ROOT } from './repository.ts';

/** Processes that answer the graph. */
const ENTRIES = [
  ...MINISTRIES.map((ministry) => `subgraphs/${ministry}/server.ts`),
  'gateway/src/main.ts',
];

/** Files that count true numbers, hold keys or draw noise for a cell: the release builder's alone. */
const KEPT =
  /^subgraphs\/kit\/src\/(builder\/.+|disclosure\/(trueCounts|protect|recordKey|cellKey|keys|nearDuplicates|attacks\/.+))\.ts$/;

/** Each chain of imports from an entry to a kept file. */
function breaches(entry: string, overlay: Overlay = {}): readonly string[] {
  const reached = reachedFrom(entry, overlay);
  return [...reached.keys()]
    .filter((file) => KEPT.test(file))
    .map((file) => chainTo(reached, file).join(' → '));
}

describe('True counts and keys', () => {
  it.each(ENTRIES)('are out of reach of %s', (entry) => {
    const reached = [...reachedFrom(entry).keys()];
    // The walk has not stopped at the door.
    expect(reached.length).toBeGreaterThan(20);
    expect(breaches(entry)).toEqual([]);
  });

  it('are kept in files that are there', () => {
    const kept = filesBelow('subgraphs/kit/src').filter((file) => KEPT.test(file));
    expect(kept).toEqual(
      expect.arrayContaining([
        'subgraphs/kit/src/builder/publish.ts',
        'subgraphs/kit/src/disclosure/cellKey.ts',
        'subgraphs/kit/src/disclosure/keys.ts',
        'subgraphs/kit/src/disclosure/nearDuplicates.ts',
        'subgraphs/kit/src/disclosure/protect.ts',
        'subgraphs/kit/src/disclosure/recordKey.ts',
        'subgraphs/kit/src/disclosure/trueCounts.ts',
      ]),
    );
  });

  it.each([
    ['a value', `import { publishAll } from '@alianza/kit/builder/publishAll';`],
    ['a type', `import type { TrueCounts } from '../kit/src/disclosure/trueCounts.ts';`],
    ['what is passed on', `export * from '@alianza/kit/disclosure/cellKey';`],
    ['a late import', `const late = await import('@alianza/kit/disclosure/protect');`],
  ])('are told when a ministry reaches for %s', (_what, breach) => {
    const families = 'subgraphs/police/families.ts';
    const text = readFileSync(join(ROOT, families), 'utf8');
    const [found] = breaches('subgraphs/police/server.ts', { [families]: `${text}\n${breach}` });
    expect(found).toContain('subgraphs/police/ministry.ts → subgraphs/police/families.ts → ');
  });
});
