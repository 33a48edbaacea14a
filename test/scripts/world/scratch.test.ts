import { it } from '@jest/globals';
import { join } from 'node:path';
import { connect } from '@alianza/kit/database/connect';
import { AGENCIES } from '@alianza/kit/agencies';
import { fillAgency } from '../../../scripts/fillAgency.ts';
import { MINISTRIES } from '../../../scripts/ministries.ts';
import { emptyAgency } from '../../support/postgres/emptyAgency.ts';
import { CALIBRATIONS, sqlCondition } from '../../../scripts/world/calibration.ts';
import { extractOf } from '../../../scripts/world/extracts.ts';
for (const agency of AGENCIES) it(`imports ${agency}`, async () => {
  const db = await emptyAgency(agency);
  const t = Date.now();
  const filled = await fillAgency({ ministry: MINISTRIES[agency], urls: db.urls, folder: join('/tmp/world1', agency), cutOff: '2025-12-31' });
  console.log(agency, Date.now() - t, filled.imports.map(i => [i.extract, i.outcome, i.read, i.written, i.rejected, i.badRows.slice(0, 4).map(b => b.column + ' ' + b.rule).join('; ')].join(' ')).join('\n'));
  const k = connect(db.urls.builder, { applicationName: 'x', max: 1 });
  for (const c of CALIBRATIONS.filter(c => c.agency === agency)) for (const [y, v] of Object.entries(c.totals)) {
    const { rows } = await k.raw(`select count(*)::int n from register.${extractOf(c.agency, c.extract).table} where ${sqlCondition(c)} and extract(year from ${c.dateColumn}) = ${y}`);
    if (rows[0].n !== v) console.log('MISMATCH', c.indicator, y, v, rows[0].n);
  }
  await k.destroy();
  await db.drop();
}, 300000);
