import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What an answer is made by: the contract, the code, its statements, and the rows and settings it comes with. */
const SOURCES = /\.(?:ts|js|sql|graphql|json|csv)$/;
const KIT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * SHA-256, in 64 hexadecimal digits, over everything of a ministry's folder and of the kit that an answer is made by. The
 * same rows may be answered differently by other code, so the state of an agency names it too.
 * @param folder the ministry's
 */
export function codeDigest(folder: string): string {
  const digest = createHash('sha256');
  for (const root of [KIT, folder]) addFolder(digest, root);
  return digest.digest('hex');
}

function addFolder(digest: ReturnType<typeof createHash>, root: string): void {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const sources = names.filter((name) => SOURCES.test(name) && !name.includes('node_modules'));
  for (const name of sources.toSorted()) {
    const content = readFileSync(join(root, name));
    // With its length, so that no line moves from one file to the next unseen.
    digest.update(`${name.replaceAll('\\', '/')}\n${content.length}\n`).update(content);
  }
}
