import { OTHER_COUNTRY } from '@alianza/kit/codes/destinations';
import type { Cell } from '@alianza/kit/release/cell';
import { entityField } from '@alianza/kit/resolvers/cellFields';

const country = entityField('country', 'code');

/** The country of a cell; null where the table lacks it or the cell is of the countries not published by name. */
export function countryField(cell: Cell): { readonly code: string } | null {
  return cell.codes['country'] === OTHER_COUNTRY ? null : country(cell);
}
