import { describe, expect, it } from '@jest/globals';
import { AGENCIES } from '@alianza/kit/agencies';
import { withClient } from '@alianza/kit/database/withClient';
import { testDatabases } from '../../support/postgres/testDatabases.ts';

describe('provisioning', () => {
  it('lets every role into its own database as itself', async () => {
    const { agencies } = await testDatabases();
    for (const agency of AGENCIES)
      for (const url of Object.values(agencies[agency])) {
        const { rows } = await withClient(url, (client) =>
          client.query('select current_user as name'),
        );
        expect(rows).toEqual([{ name: new URL(url).username }]);
      }
  });
});
