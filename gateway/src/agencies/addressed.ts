import type { Agency } from './agency.ts';

/**
 * The same agencies at the addresses of `SUBGRAPH_URL_<AGENCY>`, where set.
 * @throws when an agency is left without an address of its own (no http URL, or port 0), naming the variable to set.
 */
export function addressed(agencies: readonly Agency[], env: NodeJS.ProcessEnv): Agency[] {
  return agencies.map((agency) => {
    const variable = `SUBGRAPH_URL_${agency.code}`;
    const url = env[variable] ?? agency.url;
    if (isAddress(url)) return { ...agency, url };
    throw new Error(
      `The agency ${agency.code} has no address. Set ${variable}, for example ${variable}=http://127.0.0.1:4001/graphql`,
    );
  });
}

/** The composed file names port 0 for an agency: a placeholder, since only whoever runs it knows where. */
function isAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, port } = new URL(url);
  return (protocol === 'http:' || protocol === 'https:') && port !== '0';
}
