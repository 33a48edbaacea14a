/** A file that breaks exactly one rule of the house, and the code the linter gives it. */
export interface Planted {
  readonly what: string;
  readonly path: string;
  readonly text: string;
  readonly rule: string;
}

const IMPORTS = 'eslint(no-restricted-imports)';

/** `count` statements that do nothing but take a line each. */
function lines(count: number): string {
  return Array.from({ length: count }, (_, index) => `export const line${index} = ${index};`).join(
    '\n',
  );
}

function importing(specifier: string): string {
  return `import { thing } from '${specifier}';\n\nexport const mine = thing;\n`;
}

function wall(what: string, path: string, specifier: string): Planted {
  return { what, path, text: importing(specifier), rule: IMPORTS };
}

/** One planted breach of every rule the house relies on. */
export const PLANTED: readonly Planted[] = [
  wall(
    'a ministry that imports another by path',
    'subgraphs/icbf/families.ts',
    '../police/families.ts',
  ),
  wall(
    'a ministry that imports another by name',
    'subgraphs/icbf/server.ts',
    '@alianza/police/families',
  ),
  wall(
    'a loader that reaches into another ministry',
    'subgraphs/icbf/loaders/x.ts',
    '../../police/y.ts',
  ),
  wall(
    'a migration that reaches out',
    'subgraphs/icbf/register/migrations/001.ts',
    '../../../kit/z.ts',
  ),
  wall(
    'a resolver that imports the gateway',
    'subgraphs/icbf/resolvers/Q.ts',
    '@alianza/gateway/x',
  ),
  wall('a resolver that imports knex', 'subgraphs/icbf/resolvers/Knex.ts', 'knex'),
  wall('a resolver that imports pg', 'subgraphs/icbf/resolvers/Pg.ts', 'pg'),
  wall(
    'a resolver that runs statements',
    'subgraphs/icbf/resolvers/Sql.ts',
    '@alianza/kit/database/sql',
  ),
  wall('a resolver that reads files', 'subgraphs/icbf/resolvers/Files.ts', 'node:fs'),
  wall(
    'a resolver that reads the register',
    'subgraphs/icbf/resolvers/R.ts',
    '../register/extracts.ts',
  ),
  wall(
    'a loader that imports a resolver',
    'subgraphs/icbf/loaders/back.ts',
    '../resolvers/Query.ts',
  ),
  wall('a ministry that imports a script', 'subgraphs/icbf/ministry.ts', '../../scripts/start.ts'),
  wall(
    'the kit importing a ministry by path',
    'subgraphs/kit/src/a.ts',
    '../../police/families.ts',
  ),
  wall(
    'the kit importing a ministry by name',
    'subgraphs/kit/src/release/b.ts',
    '@alianza/police/x',
  ),
  wall(
    'the kit importing the gateway',
    'subgraphs/kit/src/release/c.ts',
    '../../../../gateway/src/x.ts',
  ),
  wall(
    'the gateway importing a ministry',
    'gateway/src/a.ts',
    '../../subgraphs/police/families.ts',
  ),
  wall('the gateway importing a ministry by name', 'gateway/src/engine/b.ts', '@alianza/police/x'),
  wall('the gateway importing a script', 'gateway/src/engine/c.ts', '../../../scripts/start.ts'),
  {
    what: 'a file of more than 200 lines',
    path: 'gateway/src/long.ts',
    text: `${lines(201)}\n`,
    rule: 'eslint(max-lines)',
  },
  {
    what: 'a function of more than 40 lines',
    path: 'gateway/src/longFunction.ts',
    text: `export function long(): number {\n${'  \n'.repeat(40)}  return 1;\n}\n`,
    rule: 'eslint(max-lines-per-function)',
  },
  {
    what: 'a function of more than 8 ways through',
    path: 'gateway/src/complex.ts',
    text: `export const complex = (n: number): boolean => ${Array.from({ length: 9 }, (_, i) => `n === ${i}`).join(' || ')};\n`,
    rule: 'eslint(complexity)',
  },
  {
    what: 'blocks four deep',
    path: 'gateway/src/deep.ts',
    text: `export function deep(n: number): number {\n  ${[1, 2, 3, 4].map((i) => `if (n > ${i}) {`).join(' ')} return 1; } } } }\n  return 0;\n}\n`,
    rule: 'eslint(max-depth)',
  },
  {
    what: 'a function of four parameters',
    path: 'gateway/src/many.ts',
    text: 'export const sum = (a: number, b: number, c: number, d: number): number => a + b + c + d;\n',
    rule: 'eslint(max-params)',
  },
  {
    what: 'a default export',
    path: 'gateway/src/default.ts',
    text: 'export default 1;\n',
    rule: 'import(no-default-export)',
  },
  {
    what: 'two files that import each other',
    path: 'gateway/src/hen.ts',
    text: "import { egg } from './egg.ts';\n\nexport const hen = (): unknown => egg;\n",
    rule: 'import(no-cycle)',
  },
  {
    what: 'the other of two files that import each other',
    path: 'gateway/src/egg.ts',
    text: "import { hen } from './hen.ts';\n\nexport const egg = (): unknown => hen;\n",
    rule: 'import(no-cycle)',
  },
  {
    what: 'any',
    path: 'gateway/src/anything.ts',
    text: 'export const anything = (given: any): unknown => given;\n',
    rule: 'typescript(no-explicit-any)',
  },
  {
    what: 'a promise nobody waits for',
    path: 'gateway/src/floating.ts',
    text: 'export function floating(): void {\n  Promise.resolve(1);\n}\n',
    rule: 'typescript(no-floating-promises)',
  },
  {
    what: 'a switch that forgets a case',
    path: 'gateway/src/switch.ts',
    text: "export function word(key: 'a' | 'b'): string {\n  switch (key) {\n    case 'a':\n      return 'A';\n  }\n  return '';\n}\n",
    rule: 'typescript(switch-exhaustiveness-check)',
  },
  {
    what: 'output that nobody asked for',
    path: 'gateway/src/talk.ts',
    text: "export function talk(): void {\n  console.log('here');\n}\n",
    rule: 'eslint(no-console)',
  },
];

/** What the walls let through. */
export const PERMITTED: readonly Omit<Planted, 'rule'>[] = [
  {
    what: 'a resolver that imports its own loader and the kit',
    path: 'subgraphs/icbf/resolvers/Mine.ts',
    text: "import { a } from '../loaders/a.ts';\nimport { b } from '@alianza/kit/release/b';\n\nexport const mine = [a, b];\n",
  },
  {
    what: 'a migration that imports its own register',
    path: 'subgraphs/icbf/register/migrations/002.ts',
    text: importing('../extracts.ts'),
  },
  {
    what: 'a script that imports a ministry',
    path: 'scripts/world/a.ts',
    text: importing('@alianza/police/ministry'),
  },
  {
    what: 'the default export a tool asks for',
    path: 'tool.config.js',
    text: 'export default {};\n',
  },
];
