import { describe, expect, it } from '@jest/globals';
import { filesBelow, MINISTRIES, read } from './repository.ts';

/** What every ministry has, at the same place. */
const SHAPE = [
  'README.md',
  'families.ts',
  'indicators.ts',
  'loaders/index.ts',
  'ministry.ts',
  'package.json',
  'register/extracts.ts',
  'resolvers/Department.ts',
  'resolvers/Indicator.ts',
  'resolvers/Query.ts',
  'resolvers/index.ts',
  'schema.graphql',
  'server.ts',
];

/** What a ministry may have besides: the code lists of its families, and the public rows it owns. */
const OPTIONAL = ['codes.ts', 'references.ts'];

const KNOWN = new Set([...SHAPE, ...OPTIONAL]);

/** Where a ministry keeps what is its own: one file per type, list, statement or table. */
const OWN =
  /^(codes|loaders|reference|register\/extracts|register\/migrations|resolvers|sql)\/[\w-]+\.(ts|sql|csv)$/;

function filesOf(ministry: string): readonly string[] {
  const folder = `subgraphs/${ministry}`;
  return filesBelow(folder).map((file) => file.slice(folder.length + 1));
}

describe.each(MINISTRIES)('The folder of %s', (ministry) => {
  const files = filesOf(ministry);

  it('has what every ministry has', () => {
    expect(SHAPE.filter((file) => !files.includes(file))).toEqual([]);
  });

  it('has nothing at a place that the others do not know', () => {
    expect(files.filter((file) => !KNOWN.has(file) && !OWN.test(file))).toEqual([]);
  });

  it('names a resolver file as the GraphQL type it resolves', () => {
    const schema = read(`subgraphs/${ministry}/schema.graphql`);
    const types = files.flatMap((file) => /^resolvers\/([A-Z]\w*)\.ts$/.exec(file)?.[1] ?? []);
    const known = new Set(
      [...schema.matchAll(/^(?:extend )?(?:type|interface|union|enum|scalar) (\w+)/gm)].map(
        ([, name]) => name,
      ),
    );
    expect(types.filter((type) => !known.has(type))).toEqual([]);
  });

  it('has an owner', () => {
    const owners = read('.github/CODEOWNERS');
    expect(owners).toMatch(new RegExp(`^/subgraphs/${ministry}/ +@`, 'm'));
    expect(owners).toMatch(new RegExp(`^/test/subgraphs/${ministry}/ +@`, 'm'));
  });
});
