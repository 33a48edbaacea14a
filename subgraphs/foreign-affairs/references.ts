import { fileURLToPath } from 'node:url';
import { destinationRows } from '@alianza/kit/codes/destinations';
import type { ReferenceTable } from '@alianza/kit/database/references';
import { readCsv } from '@alianza/kit/register/readCsv';

type Rows = ReferenceTable['rows'];

/** Files of `reference/` with their table's key; a table comes after those it refers to. */
const FILES: readonly (readonly [file: string, table: string, ...key: string[]])[] = [
  ['partnership', 'partnership', 'code'],
  ['purposes', 'purpose', 'code'],
  ['participants', 'participant', 'code'],
  ['objectives', 'objective', 'code'],
  ['sub-objectives', 'sub_objective', 'code'],
  ['objective-actors', 'objective_actor', 'objective', 'name'],
  ['prioritised-forms', 'prioritised_form', 'form'],
  ['award-rounds', 'award_round', 'code'],
  ['awards', 'award', 'round', 'recipient'],
  ['commitments', 'commitment', 'code'],
  ['contributions', 'contribution', 'party', 'year', 'kind'],
  ['dialogues', 'dialogue', 'code'],
  ['sustainability-measures', 'sustainability_measure', 'code'],
  ['indicators', 'indicator', 'code'],
  ['indicator-counterparts', 'indicator_counterpart', 'indicator', 'counterpart'],
  ['dialogue-indicators', 'dialogue_indicator', 'dialogue', 'indicator'],
  ['baselines', 'baseline', 'indicator'],
  ['targets', 'target', 'indicator', 'year'],
  ['availability-notes', 'availability_note', 'topic', 'availability'],
];

/** The ministry's public reference rows, read from its `reference/` folder; each file is the whole of its table. */
export function references(): readonly ReferenceTable[] {
  const tables = FILES.map(([file, table, ...key]) => ({
    table: `reference.${table}`,
    key,
    rows: positioned(read(file)),
    whole: true,
  }));
  const destinations = {
    table: 'reference.destination_country',
    key: ['code'],
    rows: positioned(destinationRows),
    whole: true,
  };
  const figures = positioned(read('published-figures')).map(identified);
  const table = 'reference.published_figure';
  return [destinations, ...tables, { table, key: ['id'], rows: figures, whole: true }];
}

function read(file: string): Rows {
  return readCsv(fileURLToPath(new URL(`reference/${file}.csv`, import.meta.url)));
}

function positioned(rows: Rows): Rows {
  return rows.map((row, index) => ({ ...row, position: String(index + 1) }));
}

/** A published figure has no key of its own: it is what its source says of a period, by dimension and agency. */
function identified(row: Rows[number]): Rows[number] {
  const parts = ['indicator', 'period', 'dimension', 'category', 'agency', 'source'];
  return { ...row, id: parts.map((part) => row[part] ?? '').join('|') };
}
