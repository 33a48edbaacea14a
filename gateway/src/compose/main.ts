import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkContract } from './checkContract.ts';
import { composeContract } from './composeContract.ts';
import { writeContract } from './contractFiles.ts';
import { CompositionRefused, readSubgraphs } from './readSubgraphs.ts';

const HELP = `npm run compose -- [--check] [--subgraphs FOLDER] [--schema FOLDER]

Composes subgraphs/<ministry>/schema.graphql, each with subgraphs/kit/schema.graphql, and writes
schema/supergraph.graphql, schema/api.graphql and schema/ERRORS.md.

  --check            writes nothing: fails when the three files are not what would be written, when
                     a second composer disagrees, and on each of its hints
  --subgraphs FOLDER where the ministries are (default subgraphs)
  --schema FOLDER    where the contract is (default schema)
`;

function folder(name: string): string {
  return fileURLToPath(new URL(`../../../${name}`, import.meta.url));
}

const OPTIONS = {
  check: { type: 'boolean', default: false },
  subgraphs: { type: 'string', default: folder('subgraphs') },
  schema: { type: 'string', default: folder('schema') },
  help: { type: 'boolean', default: false },
} as const;

function flags() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch (error) {
    throw new CompositionRefused(`${(error as Error).message} Run with --help to see the flags.`);
  }
}

async function main(): Promise<string> {
  const values = flags();
  if (values.help) return HELP;
  const subgraphs = await readSubgraphs(values.subgraphs);
  const contract = composeContract(subgraphs);
  const names = subgraphs.map(({ name }) => name).join(', ');
  if (values.check) {
    await checkContract(subgraphs, contract, values.schema);
    return `The contract of ${names} is composed, agreed and up to date.\n`;
  }
  await writeContract(contract, values.schema);
  return `Composed ${names} into ${values.schema}.\n`;
}

try {
  process.stdout.write(await main());
} catch (error) {
  const isExpected = error instanceof CompositionRefused;
  process.stderr.write(`${isExpected ? error.message : (error as Error).stack}\n`);
  process.exitCode = 1;
}
