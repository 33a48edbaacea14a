import { parse } from 'graphql';
import { describe, expect, it } from '@jest/globals';
import { checkContract } from '../../../gateway/src/compose/checkContract.ts';
import { composeContract } from '../../../gateway/src/compose/composeContract.ts';

function subgraph(fields: string) {
  const sdl = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
    type Query { ${fields} }`;
  return [{ name: 'police', file: 'police', url: 'http://127.0.0.1:0/', typeDefs: parse(sdl) }];
}

describe('The contract check', () => {
  it('fails when the two composers disagree, and shows where', async () => {
    // What the first composer made of one contract is held against what the second makes of another.
    const contract = composeContract(subgraph('offences: Int arrests: Int'));
    await expect(
      checkContract(subgraph('offences: Int arrests: Float'), contract, '.'),
    ).rejects.toThrow(
      'The two composers disagree on the schema that callers see: "arrests: Int" against "arrests: Float".',
    );
  });

  it('fails when the second composer refuses what the first accepted', async () => {
    const contract = composeContract(subgraph('offences: Int'));
    await expect(checkContract(subgraph('offences: Missing'), contract, '.')).rejects.toThrow(
      'The second composer refuses the contracts',
    );
  });
});
