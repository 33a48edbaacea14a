import type { PublicationReport } from '@alianza/kit/builder/publication';

/** What an audit found of one dataset, in words: each attack against its gate, then each table's use. */
export function auditSentences(report: PublicationReport): string {
  const { dataset, number, outcome, findings, use } = report;
  const subject =
    outcome === 'UNCHANGED'
      ? `${dataset}: release ${number}, built anew to the bit`
      : `${dataset}: what would be release ${number} (the register has moved on since the latest)`;
  const attacks = findings.map(
    ({ gate, figure, limit, passed, sentence }) =>
      `  ${passed ? 'passes' : 'FAILS '}  ${gate.padEnd(18)} ${figure.toFixed(3)} of at most ${limit}  ${sentence}`,
  );
  const tables = use.map(
    ({ name, publishedShare, peopleShare, medianRelativeError, people, advice }) =>
      `  table   ${name.padEnd(34)} ${share(publishedShare)} of cells, ${share(peopleShare)} of people; median error ${share(medianRelativeError)}; smallest window ${people}${advice ? `; mostly withheld: ${advice}` : ''}`,
  );
  return [subject, ...attacks, ...tables].join('\n');
}

function share(value: number | null): string {
  return value === null ? '  –' : `${Math.round(value * 100)} %`.padStart(5);
}
