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

/** A publication in words: what became of every row, and which tables promise more than they give. */
export function publicationSentence(report: PublicationReport, applied: boolean): string {
  const { dataset, outcome, digest, cells, withheld } = report;
  const rows = leftOut(report)
    .map((part) => `, ${part}`)
    .join('');
  const size = `${cells} cells, ${withheld} of them withheld${rows}; digest ${digest.slice(0, 12)}…`;
  return [
    `${dataset}: ${stateOf(report)} (${size})${applied || outcome === 'UNCHANGED' ? '' : '; add --apply'}.`,
    ...lateOf(report),
    ...adviceOf(report),
  ].join('\n');
}

function stateOf({ number, effectiveAt, outcome }: PublicationReport): string {
  if (outcome === 'UNCHANGED') return `as release ${number}, nothing to publish`;
  if (effectiveAt === null) return `release ${number} would be published`;
  return `release ${number} published, in force from ${effectiveAt.toISOString()}`;
}

function lateOf({ announcedLate }: PublicationReport): readonly string[] {
  return announcedLate
    ? [
        '  It was written later than announced, less than a second before that instant: for a moment a gateway may have called the release before it current.',
      ]
    : [];
}

/** Rows the release does not count as the register has them, and why. */
function leftOut({
  outsidePeriod,
  openPeriod,
  heldCorrections,
}: PublicationReport): readonly string[] {
  return [
    outsidePeriod > 0 && `${outsidePeriod} records of other years left out`,
    openPeriod > 0 && `${openPeriod} records wait for their year to close`,
    heldCorrections > 0 && `${heldCorrections} corrections held until ten of a kind come together`,
  ].filter((part) => part !== false);
}

function adviceOf({ use }: PublicationReport): readonly string[] {
  return use.flatMap(({ name, advice }) =>
    advice === null ? [] : [`  ${name} is mostly withheld: ${advice}.`],
  );
}
