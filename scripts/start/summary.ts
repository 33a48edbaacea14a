import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ANALYST_TOKEN, ROOT } from './folders.ts';
import type { RunningService } from './service.ts';

/** What to do next: where everything answers, and one query to try. */
export function summary(gateway: RunningService, subgraphs: readonly RunningService[]): string {
  const base = gateway.url.replace(/\/(graphql)?$/, '');
  const agencies = subgraphs.map(({ name, url }) => `    ${name.padEnd(16)} ${url}`);
  const query = exampleQuery();
  return [
    '',
    'Alianza answers. What this start made up is synthetic, and every release says so: release { synthetic }.',
    '',
    `  Graph      ${base}/graphql`,
    `  Dashboard  ${base}/dashboard`,
    `  Explorer   ${base}/explorer`,
    ...(gateway.metricsUrl ? [`  Metrics    ${gateway.metricsUrl}`] : []),
    '  Subgraphs, on this machine only',
    ...agencies,
    '',
    'Without a token you read as the public. To read as an analyst, send this header (in the explorer: the Headers tab):',
    `  Authorization: Bearer <the line in ${ANALYST_TOKEN}>`,
    '',
    ...(query ? [`Try this in the explorer:`, '', query] : []),
    'Ctrl-C stops everything.',
    '',
  ].join('\n');
}

/** The first query the README shows. */
function exampleQuery(): string | undefined {
  const readme = join(ROOT, 'README.md');
  const text = existsSync(readme) ? readFileSync(readme, 'utf8') : '';
  return /^```graphql\n(.*?)^```/ms.exec(text)?.[1];
}
