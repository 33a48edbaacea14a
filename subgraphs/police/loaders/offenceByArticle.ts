import type DataLoader from 'dataloader';
import { statement } from '@alianza/kit/database/sql';
import { oneByKey } from '@alianza/kit/loaders/byKey';
import type { Knex } from 'knex';
import type { CpcForm } from '../generated/schema.ts';

/** A row of `reference.offence`. */
export interface OffenceRow {
  readonly article: string;
  readonly title_es: string;
  readonly title_en: string;
  readonly cpc_form: CpcForm;
}

const offencesByArticle = statement(new URL('../sql/offencesByArticle.sql', import.meta.url));

/** The offence of an article, or null when the police register none under it. */
export function offenceByArticle(reader: Knex): DataLoader<string, OffenceRow | null> {
  return oneByKey(
    (articles) => offencesByArticle<OffenceRow>(reader, { articles: [...articles] }),
    ({ article }) => article,
  );
}
