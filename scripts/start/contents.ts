import { connect } from '@alianza/kit/database/connect';
import type { PreparedAgency } from './prepare.ts';

/** What an agency's database holds already. */
export interface Contents {
  /** Every dataset of the ministry has a release. */
  readonly released: boolean;
  /** Digests (SHA-256) of the extracts the register was imported from. */
  readonly imported: readonly string[];
}

/** Reads what an agency's database holds, as its owner. */
export async function readContents({ agency, ministry, urls }: PreparedAgency): Promise<Contents> {
  const owner = connect(urls.owner, { applicationName: `alianza ${agency} owner`, max: 1 });
  try {
    const datasets: readonly string[] = await owner('release.schedule').distinct().pluck('dataset');
    const imported: readonly string[] = await owner('register.import').distinct().pluck('sha256');
    return { released: ministry.families.every(({ id }) => datasets.includes(id)), imported };
  } finally {
    await owner.destroy();
  }
}
