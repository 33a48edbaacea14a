import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { LIMITS, readLimits } from '../../gateway/src/limits.ts';
import { HELP } from '../../gateway/src/settings.ts';

const ROOT = join(import.meta.dirname, '../..');
const ROWS = Object.values(LIMITS);

describe('The limits of the gateway', () => {
  it('are the table of their page, no row more and no row less', () => {
    const table = readFileSync(join(ROOT, 'gateway/LIMITS.md'), 'utf8');
    const cells = table
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.split('|').map((cell) => cell.trim()));
    expect(cells.map(([, variable, usual, counts]) => [variable, usual, counts])).toEqual(
      ROWS.map(({ variable, usual, meaning }) => [
        `\`${variable}\``,
        usual.toLocaleString('en-US'),
        meaning,
      ]),
    );
  });

  it('are all in the help', () => {
    for (const { variable } of ROWS) expect(HELP).toContain(`${variable} `);
    for (const { meaning } of ROWS) expect(HELP).toContain(meaning);
  });

  it('have a variable each, and a usual value within their bounds', () => {
    expect(new Set(ROWS.map(({ variable }) => variable)).size).toBe(ROWS.length);
    for (const { usual, least, most } of ROWS) {
      expect(usual).toBeGreaterThanOrEqual(least);
      expect(usual).toBeLessThanOrEqual(most);
    }
  });

  it.each(ROWS)('are set by $variable, and refuse what is no whole number', (row) => {
    const { variable, most } = row;
    expect(Object.values(readLimits({ [variable]: String(most) }))).toContain(most);
    for (const wrong of ['', 'many', '1.5', '-1', String(most + 1)])
      expect(() => readLimits({ [variable]: wrong })).toThrow(`${variable} must be a whole number`);
  });

  it('leave a stopping gateway no more than ten seconds', () => {
    const { lameDuckMs, drainMs } = readLimits({});
    expect(lameDuckMs + drainMs).toBeLessThanOrEqual(10_000);
  });

  it('end one agency’s time before the time of all', () => {
    const { agencyTimeoutMs, totalTimeoutMs } = readLimits({});
    expect(agencyTimeoutMs).toBeLessThan(totalTimeoutMs);
  });
});
