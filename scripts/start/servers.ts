import { AGENCIES, type AgencyName, environmentSuffix } from '@alianza/kit/agencies';
import { startPostgres } from '../postgres/startPostgres.ts';
import type { Ending } from './ending.ts';
import { CLUSTER } from './folders.ts';
import type { Report } from './report.ts';

/** The PostgreSQL server an agency's database lives on. */
export interface AgencyServer {
  readonly agency: AgencyName;
  readonly adminUrl: string;
  /** Variable the address came from; undefined for the embedded server. */
  readonly variable: string | undefined;
}

/** Finds each agency's server: the one its variable names, else the embedded one, which is started when needed. */
export async function openServers(
  environment: NodeJS.ProcessEnv,
  report: Report,
  ending: Ending,
): Promise<readonly AgencyServer[]> {
  const named = AGENCIES.map((agency) => {
    const variable = `DATABASE_URL_${environmentSuffix(agency)}`;
    return { agency, variable, adminUrl: environment[variable] };
  });
  const embedded = named.every(({ adminUrl }) => adminUrl)
    ? undefined
    : await report.step('PostgreSQL', () => startEmbedded(report, ending));
  return named.map(({ agency, variable, adminUrl }) =>
    adminUrl
      ? { agency, variable, adminUrl }
      : { agency, variable: undefined, adminUrl: embedded ?? '' },
  );
}

/** The variables that name servers of the user's own. */
export function namedServers(environment: NodeJS.ProcessEnv): readonly string[] {
  const variables = AGENCIES.map((agency) => `DATABASE_URL_${environmentSuffix(agency)}`);
  return variables.filter((variable) => environment[variable]);
}

async function startEmbedded(report: Report, ending: Ending): Promise<string> {
  const postgres = await startPostgres({
    folder: CLUSTER,
    durable: true,
    notice: (line) => report.say(line),
  });
  ending.add(() => postgres.stop());
  return postgres.adminUrl;
}
