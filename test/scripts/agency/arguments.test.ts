import { describe, expect, it } from '@jest/globals';
import { readCommand } from '../../../scripts/agency/arguments.ts';

describe('The command line of a ministry', () => {
  it('writes nothing unless told to', () => {
    expect(readCommand(['import', 'police'])).toMatchObject({
      verb: 'import',
      agency: 'police',
      files: [],
      apply: false,
      json: false,
    });
  });

  it('takes files by the name of their extract', () => {
    expect(readCommand(['import', 'police', 'offences=a.csv', '--apply'])).toMatchObject({
      files: ['offences=a.csv'],
      apply: true,
    });
  });

  it('takes the terms of a release', () => {
    const args = [
      'release',
      'icbf',
      '--cut-off',
      '2025-06-30',
      '--effective-at',
      '2026-03-01T05:00:00Z',
    ];
    expect(readCommand(args)).toMatchObject({
      cutOff: '2025-06-30',
      effectiveAt: new Date('2026-03-01T05:00:00Z'),
      synthetic: false,
    });
  });

  it.each([[[]], [['--help']], [['import', '--help']]])('shows the help for %j', (args) => {
    expect(readCommand(args)).toBeUndefined();
  });

  it.each([
    [['improt', 'police'], '"improt" is no command: import, release. Did you mean import?'],
    [
      ['import', 'polise'],
      '"polise" is no agency: foreign-affairs, interior, labor, police, icbf. Did you mean police?',
    ],
    [['import'], 'Name the agency: foreign-affairs, interior, labor, police, icbf.'],
    [
      ['release', 'icbf', '--cut-off', '2025-02-30'],
      '--cut-off should be a day of the calendar as YYYY-MM-DD, not "2025-02-30".',
    ],
    [
      ['release', 'icbf', '--effective-at', '2025-03-01'],
      '--effective-at should be an instant with its offset, as 2026-03-01T05:00:00Z, not "2025-03-01".',
    ],
    [
      ['import', 'icbf', '--aply'],
      "Unknown option '--aply'. npm run agency -- --help tells what there is.",
    ],
  ])('refuses %j', (args, sentence) => {
    expect(() => readCommand(args)).toThrow(sentence);
  });
});
