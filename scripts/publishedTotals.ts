import { join } from 'node:path';
import type { AgencyName } from '@alianza/kit/agencies';
import type { PublishedTotal } from '@alianza/kit/builder/publication';
import { readCsv } from '@alianza/kit/register/readCsv';
import type { Ministry } from '@alianza/kit/server/ministry';

const FOLDER = join(import.meta.dirname, '../subgraphs/foreign-affairs/reference');

/** How the published figures name the agencies of this run. */
const NAMES: Readonly<Record<AgencyName, string>> = {
  'foreign-affairs': 'MFA',
  interior: 'MOI',
  labor: 'MOL',
  police: 'POLICE',
  icbf: 'ICBF',
};

/** Dimensions of the published figures that a family may have, under its own names. */
const DIMENSIONS: Readonly<Record<string, readonly string[]>> = {
  exploitation_form: ['purpose', 'cpcForm'],
  sex: ['sex'],
  age_group: ['ageGroup'],
  department: ['department'],
  destination_country: ['destination', 'country'],
};

/**
 * What has been published elsewhere of a ministry's datasets, as cells of their families: whoever attacks a release has
 * read it. A row counts where it is the ministry's own, of a whole year, and of an indicator the ministry answers (or of one
 * set beside it) from a table of that shape.
 */
export function publishedTotals({
  agency,
  answers,
  families,
}: Ministry): readonly PublishedTotal[] {
  const rows = readCsv(join(FOLDER, 'published-figures.csv')).filter(
    ({ agency: name, year, period, unit }) =>
      name === NAMES[agency] && year === period && unit !== 'percent',
  );
  return answers.flatMap(({ indicator, dataset, codes }) => {
    const tables = families.find(({ id }) => id === dataset)?.tables ?? {};
    const names = [indicator, ...counterpartsOf(indicator)];
    const own = rows.filter((row) => names.includes(row['indicator'] ?? ''));
    return own.flatMap(({ year = '', value = '', dimension = '', category = '' }) =>
      placesOf(dimension, category).flatMap((place) => {
        const cell = { ...codes, ...place, year };
        return tablesOf(tables, Object.keys(cell)).map((table) => ({
          dataset,
          table,
          codes: cell,
          value: Number(value),
        }));
      }),
    );
  });
}

function counterpartsOf(indicator: string): readonly string[] {
  const rows = readCsv(join(FOLDER, 'indicator-counterparts.csv'));
  return rows.flatMap((row) => (row['indicator'] === indicator ? [row['counterpart'] ?? ''] : []));
}

function placesOf(
  dimension: string,
  category: string,
): readonly Readonly<Record<string, string>>[] {
  if (dimension === '') return [{}];
  return (DIMENSIONS[dimension] ?? []).map((name) => ({ [name]: category }));
}

function tablesOf(
  tables: Readonly<Record<string, readonly string[]>>,
  names: readonly string[],
): readonly string[] {
  return Object.entries(tables).flatMap(([table, dimensions]) =>
    dimensions.length === names.length && dimensions.every((name) => names.includes(name))
      ? [table]
      : [],
  );
}
