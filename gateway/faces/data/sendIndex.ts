import { askSaved } from '../ask/askSaved.ts';
import type { Assets } from '../assets/readAssets.ts';
import { pageRequest } from '../page/pageRequest.ts';
import { sendPage } from '../page/sendPage.ts';
import type { DataParts } from './dataParts.ts';
import { isSynthetic } from './fileName.ts';
import { IndexPage } from './IndexPage.tsx';
import { lastReleases } from './lastReleases.ts';
import type { DataOperation, DataOperations } from './operation.ts';
import { languageOf } from './readOptions.ts';
import type { Exchange } from './sendRefusal.ts';
import type { Sizes } from './sizes.ts';
import { tableOf } from './tableOf.ts';

/** The operation that tells of every agency's releases. */
const CALENDAR = 'ReleaseCalendar';

/** What the index is made of. */
export interface IndexParts extends DataParts {
  readonly assets: Assets;
  readonly sizes: Sizes;
}

/** Sends the index of downloads. */
export async function sendIndex(
  parts: IndexParts,
  { request, response }: Exchange,
  operations: DataOperations,
): Promise<void> {
  const { assets, sizes } = parts;
  const calendar = operations.get(CALENDAR);
  const asked = calendar && (await calendarTable(parts, request, calendar));
  const found = pageRequest(request.originalUrl, asked?.tier ?? 'PUBLIC');
  const language = languageOf(found.search, request.headers['accept-language']);
  const element = IndexPage({
    page: { ...found, language },
    assets,
    operations: [...operations.values()],
    releases: asked ? lastReleases(asked.table) : new Map(),
    sizes,
    isSynthetic: asked !== undefined && isSynthetic(asked.table),
  });
  return sendPage({ request, response }, element);
}

async function calendarTable(
  { asking }: IndexParts,
  request: Exchange['request'],
  calendar: DataOperation,
) {
  const question = { name: calendar.name, variables: {} };
  const answer = await askSaved(asking, request, question);
  const table = tableOf(calendar, answer, asking.settings.limits.cost);
  return { table, tier: answer.tier };
}
