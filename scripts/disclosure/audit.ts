import type { Knex } from 'knex';
import { AGENCIES } from '@alianza/kit/agencies';
import { readKeys } from '@alianza/kit/builder/keyFile';
import type { Publication, PublicationReport } from '@alianza/kit/builder/publication';
import { publishAll } from '@alianza/kit/builder/publishAll';
import { connect } from '@alianza/kit/database/connect';
import { oneOf } from '../oneOf.ts';
import { openAgency } from '../openAgency.ts';
import { publishedTotals } from '../publishedTotals.ts';
import { Refusal } from '../refusal.ts';
import { createEnding } from '../start/ending.ts';
import { keyFile } from '../start/folders.ts';
import type { PreparedAgency } from '../start/prepare.ts';
import { createReport } from '../start/report.ts';
import { auditSentences } from './sentences.ts';

const FAILS_AUDIT = 3;

/** `audit`: attacks the agency's latest releases, built anew from its register, and prints what was found. */
export async function runAudit([agency = '', ...flags]: readonly string[]): Promise<number> {
  const name = oneOf('agency', agency, AGENCIES);
  const json = flags.includes('--json');
  const ending = createEnding();
  try {
    const prepared = await openAgency(name, createReport(process.stderr), ending);
    const reports = await auditAgency(prepared);
    process.stdout.write(
      json
        ? `${JSON.stringify(reports, null, 2)}\n`
        : `${reports.map(auditSentences).join('\n')}\n`,
    );
    const passed = reports.every(({ findings }) => findings.every((each) => each.passed));
    return passed ? 0 : FAILS_AUDIT;
  } finally {
    await ending.run();
  }
}

async function auditAgency({ ministry, urls }: PreparedAgency) {
  const { agency, families } = ministry;
  const builder = connect(urls.builder, { applicationName: `alianza ${agency} audit`, max: 2 });
  const terms: Omit<Publication, 'family' | 'units' | 'cutOff'> = {
    keys: readKeys(keyFile(agency), agency),
    publishedTotals: publishedTotals(ministry),
    dryRun: true,
    keepFailing: true,
  };
  try {
    const reports: PublicationReport[] = [];
    for (const family of families) {
      const cutOff = await latestCutOff(builder, family.id);
      reports.push(
        ...(await publishAll(builder, { ...ministry, families: [family] }, { ...terms, cutOff })),
      );
    }
    return reports;
  } finally {
    await builder.destroy();
  }
}

async function latestCutOff(builder: Knex, dataset: string): Promise<string> {
  const { rows } = await builder.raw<{ rows: { day: string | null }[] }>(
    `select to_char(max(cut_off), 'YYYY-MM-DD') as day from release.release where dataset = ?`,
    [dataset],
  );
  const day = rows[0]?.day;
  if (day) return day;
  throw new Refusal(
    `${dataset} has no release to audit: npm run agency -- release ${dataset.split('.')[0]} --apply publishes one.`,
  );
}
