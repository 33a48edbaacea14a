import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { addressed } from '../../../gateway/src/agencies/addressed.ts';
import { agenciesIn } from '../../../gateway/src/agencies/agenciesIn.ts';

const SUPERGRAPH = parse(`
  enum join__Graph {
    FOREIGN_AFFAIRS @join__graph(name: "foreign-affairs", url: "http://127.0.0.1:0/graphql")
    POLICE @join__graph(name: "police", url: "http://127.0.0.1:4001/graphql")
  }
  enum Other { POLICE }
`);

describe('The agencies of a supergraph', () => {
  it('are its services, with the codes that callers meet', () => {
    expect(agenciesIn(SUPERGRAPH)).toEqual([
      { name: 'foreign-affairs', code: 'FOREIGN_AFFAIRS', url: 'http://127.0.0.1:0/graphql' },
      { name: 'police', code: 'POLICE', url: 'http://127.0.0.1:4001/graphql' },
    ]);
  });

  it('are at the addresses that the environment gives', () => {
    const env = { SUBGRAPH_URL_FOREIGN_AFFAIRS: 'https://affairs.example/graphql' };
    expect(addressed(agenciesIn(SUPERGRAPH), env).map(({ url }) => url)).toEqual([
      'https://affairs.example/graphql',
      'http://127.0.0.1:4001/graphql',
    ]);
  });

  it.each([undefined, 'nowhere', 'ftp://127.0.0.1/graphql', 'http://127.0.0.1:0/graphql'])(
    'do not start at %s, and the way out is named',
    (url) => {
      const env = { ...(url !== undefined && { SUBGRAPH_URL_FOREIGN_AFFAIRS: url }) };
      expect(() => addressed(agenciesIn(SUPERGRAPH), env)).toThrow(
        'Set SUBGRAPH_URL_FOREIGN_AFFAIRS',
      );
    },
  );
});
