import { describe, expect, it } from '@jest/globals';
import type { PublicationReport } from '@alianza/kit/builder/publication';
import { publicationSentence } from '../../../scripts/agency/sentences.ts';

const published: PublicationReport = {
  dataset: 'police.offences',
  outcome: 'PUBLISHED',
  number: 2,
  digest: 'abcdef0123456789',
  effectiveAt: new Date('2026-03-01T05:00:02.345Z'),
  announcedLate: false,
  cells: 10,
  withheld: 3,
  outsidePeriod: 0,
  openPeriod: 0,
  heldCorrections: 0,
  findings: [],
  use: [],
};

describe('A publication in words', () => {
  it('says from when the release is in force', () => {
    expect(publicationSentence(published, true)).toBe(
      'police.offences: release 2 published, in force from 2026-03-01T05:00:02.345Z (10 cells, 3 of them withheld; digest abcdef012345…).',
    );
  });

  it('says when it was announced too late for every gateway to have heard', () => {
    const [, late] = publicationSentence({ ...published, announcedLate: true }, true).split('\n');
    expect(late).toBe(
      '  It was written later than announced, less than a second before that instant: for a moment a gateway may have called the release before it current.',
    );
  });

  it('names no instant where nothing was published', () => {
    const nothing = { ...published, effectiveAt: null };
    expect(publicationSentence(nothing, false)).toContain(
      'police.offences: release 2 would be published (10 cells',
    );
    expect(publicationSentence({ ...nothing, outcome: 'UNCHANGED' }, true)).toContain(
      'police.offences: as release 2, nothing to publish (10 cells',
    );
  });
});
