import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Knex } from 'knex';
import { connect } from '@alianza/kit/database/connect';
import { prepareAgency } from '@alianza/kit/prepare';
import { importExtract } from '@alianza/kit/register/importExtract';
import type { ImportReport } from '@alianza/kit/register/importReport';
import { geography } from '../../../subgraphs/interior/reference/geography.ts';
import { police } from '../../../subgraphs/police/ministry.ts';
import { offences } from '../../../subgraphs/police/register/extracts/offences.ts';
import { emptyAgency } from '../../support/postgres/emptyAgency.ts';
import { type ExtractRow, writeExtract } from '../../support/writeExtract.ts';

/** The police register, empty, with what a test of the importer does to it. */
export interface OpenRegister {
  /** Where the files of this test lie. */
  readonly folder: string;
  readonly owner: Knex;
  readonly importer: Knex;
  /** Takes offences in through the importer. */
  readonly take: (rows: readonly ExtractRow[], dryRun?: boolean) => Promise<ImportReport>;
  readonly rowsHeld: () => Promise<number>;
  readonly close: () => Promise<void>;
}

export async function openRegister(): Promise<OpenRegister> {
  const folder = mkdtempSync(join(tmpdir(), 'alianza-import-'));
  const database = await emptyAgency('police');
  const owner = connect(database.urls.owner);
  const importer = connect(database.urls.importer);
  await prepareAgency(owner, police, geography());
  return {
    folder,
    owner,
    importer,
    take: (rows, dryRun = false) => {
      const file = writeExtract(folder, offences, rows);
      return importExtract(importer, { extract: offences, file, synthetic: true }, { dryRun });
    },
    rowsHeld: async () => {
      const [counted] = await owner('register.offence').count({ rows: '*' });
      return Number(counted?.rows);
    },
    close: async () => {
      await Promise.all([owner.destroy(), importer.destroy()]);
      await database.drop();
      rmSync(folder, { recursive: true });
    },
  };
}

/** No row of a file is ever dropped in silence. */
export function expectBalanced({ read, written, unchanged, rejected }: ImportReport): void {
  expect(read).toBe(written + unchanged + rejected);
}
