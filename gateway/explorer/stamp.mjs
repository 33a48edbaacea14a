import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const SOURCE = /\.(?:tsx?|mjs|css|html|svg)$/;

/** One word for everything the bundle is made of: the sources in these folders, the locked packages, and the example query. */
export async function stampOf(folders, lockFile, query) {
  const hash = createHash('sha256').update(query ?? '');
  for (const folder of folders) {
    const names = (await readdir(folder, { recursive: true })).filter((name) => SOURCE.test(name));
    for (const name of names.sort())
      hash.update(name).update(await readFile(path.join(folder, name)));
  }
  hash.update(await readFile(lockFile));
  return hash.digest('hex');
}
