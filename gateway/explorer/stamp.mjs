import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** One word for everything the bundle is made of: the sources here, the locked packages, and the example query. */
export async function stampOf(folder, lockFile, query) {
  const hash = createHash('sha256').update(query ?? '');
  const sources = (await readdir(folder)).sort().map((name) => path.join(folder, name));
  for (const file of [...sources, lockFile]) hash.update(await readFile(file));
  return hash.digest('hex');
}
