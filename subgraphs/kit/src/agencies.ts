/** The agencies of the partnership whose registers the graph serves; each is a folder under `subgraphs/`. */
export const AGENCIES = ['foreign-affairs', 'interior', 'labor', 'police', 'icbf'] as const;

/** Folder name of an agency. */
export type AgencyName = (typeof AGENCIES)[number];

/** Name of the agency's database, and the prefix of its roles: `foreign_affairs`. */
export function databaseName(agency: AgencyName): string {
  return agency.replaceAll('-', '_');
}

/** The agency in environment variables and as a code in the graph: `FOREIGN_AFFAIRS`. */
export function environmentSuffix(agency: AgencyName): string {
  return databaseName(agency).toUpperCase();
}
