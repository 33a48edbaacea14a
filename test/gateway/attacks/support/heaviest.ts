const LISTS: Readonly<Record<string, string>> = {
  police: 'offences',
  icbf: 'admissions',
  labor: 'inspections',
  interior: 'victims',
  foreignAffairs: 'repatriations',
};
const LISTS_OF_EACH = 3;

/**
 * An operation of nearly the highest cost that is admitted: fifteen lists of forty cells in each department.
 * @param padding characters that each cell is made longer by, which cost nothing.
 */
export function heaviest(padding = 0): string {
  const long = padding > 0 ? `${'x'.repeat(padding)}: lagBand` : '';
  const cell = `{ lagBand ${long} count { value status source } }`;
  const agencies = Object.entries(LISTS).map(([agency, list]) => {
    const lists = Array.from({ length: LISTS_OF_EACH }, (_, at) => `list${at}: ${list} ${cell}`);
    return `${agency} { ${lists.join(' ')} }`;
  });
  return `{ departments { code ${agencies.join(' ')} } }`;
}
