import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { errorTable } from '@alianza/kit/errors/errorTable';
import type { Contract } from './composeContract.ts';

/** The written files of the contract, by name. */
function filesOf({ supergraph, api }: Contract): Record<string, string> {
  return { 'supergraph.graphql': supergraph, 'api.graphql': api, 'ERRORS.md': errorTable() };
}

/** Writes the contract into the schema folder. */
export async function writeContract(contract: Contract, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(filesOf(contract))) {
    await writeFile(path.join(folder, name), text);
  }
}

/** The files of the schema folder that are not what the ministries' contracts make today. */
export async function driftedFiles(contract: Contract, folder: string): Promise<string[]> {
  const drifted: string[] = [];
  for (const [name, text] of Object.entries(filesOf(contract))) {
    const file = path.join(folder, name);
    const found = await readFile(file, 'utf8').catch(() => undefined);
    if (found !== text) drifted.push(file);
  }
  return drifted;
}
