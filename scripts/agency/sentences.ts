import type { ImportReport } from '@alianza/kit/register/importReport';
import type { PublicationReport } from '@alianza/kit/builder/publication';

/** Bad rows shown one by one; the rest is counted. */
const SHOWN = 20;

const OUTCOMES: Readonly<Record<ImportReport['outcome'], string>> = {
  WRITTEN: 'written to the register',
  ALREADY_IMPORTED: 'this very file is what the register holds; nothing was written',
  TOO_MANY_BAD_ROWS: 'more than 1 % of the rows are bad, so nothing was written',
  DRY_RUN: 'dry run, nothing was written; add --apply to write',
};

/** An import in words: what became of every row, and what to do about the bad ones. */
export function importSentences(report: ImportReport): string {
  const { extract, outcome, read, written, unchanged, rejected, badRows } = report;
  const head = `${extract}: ${read} rows read = ${written} written + ${unchanged} unchanged + ${rejected} rejected; ${OUTCOMES[outcome]}.`;
  const shown = badRows
    .slice(0, SHOWN)
    .map(
      ({ line, column, rule, remedy }) =>
        `  line ${line}, ${column || 'whole row'}: ${rule}. ${remedy}`,
    );
  const more = badRows.length > SHOWN ? [`  and ${badRows.length - SHOWN} more bad rows`] : [];
  return [head, ...shown, ...more].join('\n');
}

/** A publication in words. */
export function publicationSentence(report: PublicationReport, applied: boolean): string {
  const { dataset, outcome, number, digest, cells, withheld, outsidePeriod } = report;
  const outside = outsidePeriod > 0 ? `, ${outsidePeriod} records of other years left out` : '';
  const size = `${cells} cells, ${withheld} of them withheld${outside}; digest ${digest.slice(0, 12)}…`;
  if (outcome === 'UNCHANGED')
    return `${dataset}: as release ${number}, nothing to publish (${size}).`;
  return applied
    ? `${dataset}: release ${number} published (${size}).`
    : `${dataset}: release ${number} would be published (${size}); add --apply.`;
}
