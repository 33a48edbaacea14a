/** One thing the project is held to, proven by one Node process. */
export interface Step {
  readonly name: string;
  /** Arguments for `node`. */
  readonly command: readonly string[];
  /** Show what it printed even when it passed. */
  readonly show?: boolean;
}

const ENSURE = 'scripts/ensure.mjs';

/** In this order: the quick ones first, and the types are generated before whatever reads them. */
export const STEPS: readonly Step[] = [
  { name: 'Format', command: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'] },
  { name: 'Schemas and operations', command: ['node_modules/eslint/bin/eslint.js', '.'] },
  { name: 'Generated types', command: [ENSURE, 'codegen'] },
  { name: 'Lint', command: ['node_modules/oxlint/bin/oxlint', '--type-aware'] },
  { name: 'Types', command: ['node_modules/typescript/bin/tsc', '--noEmit'] },
  {
    name: 'Types in the browser',
    command: ['node_modules/typescript/bin/tsc', '-p', 'gateway/faces', '--noEmit'],
  },
  {
    name: 'Types of the explorer',
    command: ['node_modules/typescript/bin/tsc', '-p', 'gateway/explorer', '--noEmit'],
  },
  { name: 'Composition', command: [ENSURE, 'compose', '--check'] },
  { name: 'Sizes', command: ['--import', 'tsx', 'scripts/check/sizes.ts'], show: true },
  { name: 'Tests', command: [ENSURE, 'test'] },
];
