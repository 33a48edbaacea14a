import type { Knex } from 'knex';
import { connect } from '@alianza/kit/database/connect';
import { prepareAgency } from '@alianza/kit/prepare';
import type { Ministry } from '@alianza/kit/server/ministry';
import { geography } from '../../subgraphs/interior/reference/geography.ts';
import { emptyAgency } from './postgres/emptyAgency.ts';

/** A ministry's register without a row, for a test of what its tables take. */
export interface EmptyRegister {
  readonly owner: Knex;
  /** An import that rows may say they came with. */
  readonly importId: number;
  readonly close: () => Promise<void>;
}

export async function emptyRegister(ministry: Ministry): Promise<EmptyRegister> {
  const clone = await emptyAgency(ministry.agency);
  const owner = connect(clone.urls.owner, { applicationName: 'alianza test', max: 1 });
  await prepareAgency(owner, ministry, geography());
  const counts = { read: 0, written: 0, unchanged: 0, rejected: 0 };
  const [row] = await owner('register.import')
    .insert({ extract: 'none', file_name: 'a.csv', sha256: '', synthetic: true, ...counts })
    .returning('id');
  return {
    owner,
    importId: row.id,
    close: async () => {
      await owner.destroy();
      await clone.drop();
    },
  };
}
