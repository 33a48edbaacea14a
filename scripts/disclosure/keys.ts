import { AGENCIES } from '@alianza/kit/agencies';
import { createKeys } from '@alianza/kit/builder/keyFile';
import { oneOf } from '../oneOf.ts';
import { Refusal } from '../refusal.ts';
import { keyFile } from '../start/folders.ts';

/** `keys`: makes an agency's keys, unless it has some. */
export function runKeys([agency = '']: readonly string[]): number {
  const file = keyFile(oneOf('agency', agency, AGENCIES));
  try {
    createKeys(file);
  } catch (reason) {
    if ((reason as NodeJS.ErrnoException).code !== 'EEXIST') throw reason;
    throw new Refusal(
      `${file} holds keys already, and others would draw the noise a second time: keep these.`,
    );
  }
  process.stdout.write(
    `The keys of ${agency} are in ${file}. Keep a copy in a safe place apart from the database: without them no release can follow.\n`,
  );
  return 0;
}
