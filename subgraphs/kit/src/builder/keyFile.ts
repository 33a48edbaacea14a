import { hkdfSync, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { assertKeys } from '../disclosure/keys.ts';
import type { BuilderKeys } from './publication.ts';

const KEY_BYTES = 32;

/** The keys in a file; those of the demonstration when there is no file. Throws when it is there and holds no keys. */
export function readKeys(file: string, agency: string): BuilderKeys {
  try {
    return parseKeys(readFileSync(file, 'utf8'));
  } catch (reason) {
    if ((reason as NodeJS.ErrnoException).code === 'ENOENT') return demonstrationKeys(agency);
    throw new Error(
      `${file} should hold the disclosure keys of ${agency} and cannot be read: bring it back from its safe copy. New keys would be a second draw of the noise.`,
      { cause: reason },
    );
  }
}

/** Makes random keys and writes them to a file only its owner may read. Throws EEXIST rather than replace keys. */
export function createKeys(file: string): void {
  const keys = { recordKey: randomBytes(KEY_BYTES), noiseKey: randomBytes(KEY_BYTES) };
  const text = Object.entries(keys).map(([name, key]) => [name, key.toString('base64')]);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const content = `${JSON.stringify(Object.fromEntries(text), null, 2)}\n`;
  writeFileSync(file, content, { mode: 0o600, flag: 'wx' });
}

/** Keys of the synthetic world: anybody can derive them (HKDF, RFC 5869), so that every demonstration shows the same figures. */
export function demonstrationKeys(agency: string): BuilderKeys {
  const derive = (use: string) =>
    Buffer.from(hkdfSync('sha256', 'Alianza demonstration', agency, use, KEY_BYTES));
  return { recordKey: derive('record key'), noiseKey: derive('noise key'), demonstration: true };
}

function parseKeys(text: string): BuilderKeys {
  const { recordKey = '', noiseKey = '' } = JSON.parse(text) as Readonly<Record<string, string>>;
  const keys = {
    recordKey: Buffer.from(recordKey, 'base64'),
    noiseKey: Buffer.from(noiseKey, 'base64'),
    demonstration: false,
  };
  assertKeys(keys);
  return keys;
}
