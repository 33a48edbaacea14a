import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from '@alianza/kit/database/connect';
import { prepareAgency } from '@alianza/kit/prepare';
import { geography } from '../../../subgraphs/interior/reference/geography.ts';
import { icbf } from '../../../subgraphs/icbf/ministry.ts';
import { type Federation, federation } from '../../support/federation.ts';
import type { Clone } from '../../support/postgres/cloneAgency.ts';
import { emptyAgency } from '../../support/postgres/emptyAgency.ts';

describe('A ministry that has published nothing yet', () => {
  let database: Clone;
  let graph: Federation;
  beforeAll(async () => {
    database = await emptyAgency('icbf');
    const owner = connect(database.urls.owner, { applicationName: 'alianza test' });
    await prepareAgency(owner, icbf, geography());
    await owner.destroy();
    graph = await federation({ readerUrls: { icbf: database.urls.reader } });
  });
  afterAll(async () => {
    await graph.stop();
    await database.drop();
  });

  it('says which command publishes, in place of its figures, and never a zero', async () => {
    const { data, errors } = await graph.ask(`{
      icbf { admissions { count { value status } } }
      police { offences(where: { years: [2024] }) { count { status } } }
    }`);
    expect(data).toMatchObject({ icbf: null, police: { offences: [{ count: {} }] } });
    expect(errors).toEqual([
      expect.objectContaining({
        message:
          'No release of icbf.admissions is published here. To load one, run: npm run agency -- release icbf --apply',
        extensions: expect.objectContaining({ code: 'RELEASE_NOT_PUBLISHED', agency: 'ICBF' }),
      }),
    ]);
  });

  it('still says what it will publish', async () => {
    const { data } = await graph.ask(
      '{ icbf { datasets { id unit current { number } releases { number } } } }',
    );
    expect(data).toMatchObject({
      icbf: {
        datasets: [{ id: 'icbf.admissions', unit: 'PROCESS', current: null, releases: [] }, {}],
      },
    });
  });
});
