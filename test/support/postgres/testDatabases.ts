import type { AgencyName } from '@alianza/kit/agencies';
import type { AgencyUrls } from '@alianza/kit/database/urls';

/** Where the tests' databases are. All tests share them: read them, and write only to a copy (`cloneAgency`). */
export interface TestDatabases {
  readonly adminUrl: string;
  readonly agencies: Readonly<Record<AgencyName, AgencyUrls>>;
  /** The extracts of the synthetic world, one folder per agency. */
  readonly worldFolder: string;
}

/** `bare`: roles and nothing else. `world`: the whole synthetic world imported and released. */
export type Stage = 'bare' | 'world';

/** Asks for the databases of this run; the first to ask waits for them to be made, so call it in `beforeAll`. */
export async function testDatabases(stage: Stage = 'world'): Promise<TestDatabases> {
  const door = process.env['ALIANZA_TEST_DOOR'];
  if (!door)
    throw new Error(
      'Tests that use a database run through npm test, which opens the test cluster.',
    );
  const response = await fetch(new URL(stage, door));
  const { databases, failure } = (await response.json()) as Answer;
  if (!databases)
    throw new Error(`The test cluster could not be made; its own error is above. ${failure}`);
  return databases;
}

interface Answer {
  readonly databases?: TestDatabases;
  readonly failure?: string;
}
