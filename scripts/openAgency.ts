import type { AgencyName } from '@alianza/kit/agencies';
import { MINISTRIES } from './ministries.ts';
import type { Ending } from './start/ending.ts';
import { prepareAgencies, type PreparedAgency } from './start/prepare.ts';
import type { Report } from './start/report.ts';
import { openServers } from './start/servers.ts';

/** An agency's database, brought up if need be and ready for its roles. */
export async function openAgency(
  agency: AgencyName,
  report: Report,
  ending: Ending,
): Promise<PreparedAgency> {
  const servers = await openServers(process.env, report, ending);
  const [prepared] = await prepareAgencies(servers, [MINISTRIES[agency]]);
  if (!prepared) throw new Error(`The database of ${agency} could not be prepared.`);
  return prepared;
}
