import type { AgencyName } from '@alianza/kit/agencies';
import { connect } from '@alianza/kit/database/connect';
import { type Credentials, openCredentials } from '@alianza/kit/database/credentials';
import { provision } from '@alianza/kit/database/provision';
import type { ReferenceTable } from '@alianza/kit/database/references';
import { DatabaseUnreachable, explainConnection } from '@alianza/kit/database/unreachable';
import type { AgencyUrls } from '@alianza/kit/database/urls';
import { prepareAgency } from '@alianza/kit/prepare';
import type { Ministry } from '@alianza/kit/server/ministry';
import { geography } from '../../subgraphs/interior/reference/geography.ts';
import { CREDENTIALS } from './folders.ts';
import type { AgencyServer } from './servers.ts';

/** A ministry with the addresses of its prepared database. */
export interface PreparedAgency {
  readonly agency: AgencyName;
  readonly ministry: Ministry;
  readonly urls: AgencyUrls;
}

/** Gives every agency its database and roles and brings the tables to their present shape, all at once. */
export function prepareAgencies(
  servers: readonly AgencyServer[],
  ministries: readonly Ministry[],
): Promise<readonly PreparedAgency[]> {
  const credentials = openCredentials(CREDENTIALS);
  const places = geography();
  return Promise.all(
    ministries.map((ministry) => {
      const server = servers.find(({ agency }) => agency === ministry.agency);
      if (!server) throw new Error(`${ministry.agency} has no server.`);
      return prepare(ministry, { server, credentials, places });
    }),
  );
}

interface Means {
  readonly server: AgencyServer;
  readonly credentials: Credentials;
  readonly places: readonly ReferenceTable[];
}

async function prepare(
  ministry: Ministry,
  { server, credentials, places }: Means,
): Promise<PreparedAgency> {
  const urls = await provisionOn(server, credentials);
  const owner = connect(urls.owner, {
    applicationName: `alianza ${ministry.agency} owner`,
    max: 2,
  });
  try {
    await prepareAgency(owner, ministry, places);
  } finally {
    await owner.destroy();
  }
  return { agency: ministry.agency, ministry, urls };
}

async function provisionOn(
  { agency, adminUrl, variable }: AgencyServer,
  credentials: Credentials,
): Promise<AgencyUrls> {
  try {
    if (variable) assertAddress(adminUrl, variable);
    return await provision(agency, adminUrl, credentials);
  } catch (reason) {
    throw variable ? explainConnection(reason, variable) : reason;
  }
}

function assertAddress(address: string, variable: string): void {
  if (URL.canParse(address) && /^postgres(ql)?:$/.test(new URL(address).protocol)) return;
  throw new DatabaseUnreachable(
    `${variable} is not an address of PostgreSQL: write postgres://user:password@host:5432/postgres, or unset it.`,
  );
}
