import { describe, expect, it } from '@jest/globals';
import { COUNTRY_CODES } from '@alianza/kit/codes/countries';
import { TOPICS } from '../../../subgraphs/foreign-affairs/resolvers/absence.ts';
import { references } from '../../../subgraphs/foreign-affairs/references.ts';

const tables = new Map(references().map(({ table, rows }) => [table, rows]));

function column(table: string, name: string): readonly string[] {
  return (tables.get(`reference.${table}`) ?? []).map((row) => row[name] ?? '');
}

describe('The reference files of the Ministry of Foreign Affairs', () => {
  it('hold every row of the published figures, each under a key of its own', () => {
    const ids = column('published_figure', 'id');
    expect(ids).toHaveLength(249);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('list an indicator for every published code', () => {
    const known = new Set(column('indicator', 'code'));
    const strangers = column('published_figure', 'indicator').filter((code) => !known.has(code));
    expect(strangers).toEqual([]);
  });

  it('say of every row how sure it is and where it was read', () => {
    const marked = [...tables].filter(([table]) => table !== 'reference.published_figure');
    for (const [, rows] of marked)
      for (const row of rows) {
        expect(row['evidence']).toMatch(/^[CKIS]$/);
        expect(row['source']).not.toBe('');
      }
  });

  it('confirm nothing of an indicator, baseline or target, since the partnership’s own are not public', () => {
    expect(new Set(column('indicator', 'evidence'))).toEqual(new Set(['I']));
    expect(column('baseline', 'indicator')).toEqual([]);
    expect(column('target', 'indicator')).toEqual([]);
  });

  it('name destination countries by codes of ISO 3166-1', () => {
    expect(
      column('destination_country', 'code').filter((code) => !COUNTRY_CODES.has(code)),
    ).toEqual([]);
  });

  it.each(TOPICS)('say what was searched for %s, should there be nothing of it', (topic) => {
    const notes = (tables.get('reference.availability_note') ?? []).filter(
      (note) => note['topic'] === topic && note['availability'] === 'NOT_PUBLISHED',
    );
    expect(notes).toHaveLength(1);
    expect(notes[0]?.['note_es']).not.toBe('');
    expect(notes[0]?.['note_en']).not.toBe('');
  });
});
