import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Publication, PublicationReport } from '@alianza/kit/builder/publication';
import { publishRelease } from '@alianza/kit/builder/publish';
import { ReleaseRefused } from '@alianza/kit/builder/releaseRefused';
import { cellsLoader } from '@alianza/kit/loaders/cells';
import { until } from '../../scripts/postgres/until.ts';
import {
  everywhere,
  familyOf,
  publicationOf,
  type TestRegister,
  testRegister,
} from './testRegister.ts';

/** What the second publication of a dataset changes. */
const NEXT = { cutOff: '2025-01-31' };

describe('A publication', () => {
  let register: TestRegister;
  beforeAll(async () => {
    register = await testRegister();
  });
  afterAll(() => register.close());

  const publish = (id: string, terms: Partial<Publication> = {}) =>
    publishRelease(register.builder, publicationOf(id, terms));

  /** A dataset with its first release. */
  async function released(id: string): Promise<PublicationReport> {
    await register.add(id, everywhere());
    return publish(id);
  }

  /** The number of the release read as of an instant. */
  async function readAsOf(dataset: string, asOf: Date | null): Promise<number | undefined> {
    const families = new Map([[dataset, familyOf(dataset)]]);
    const loader = cellsLoader(register.reader, { tier: 'ANALYST', families });
    const request = { dataset, table: 'TOTAL', dimensions: ['year'], wanted: {}, asOf };
    return (await loader.load(request))[0]?.release;
  }

  /** Milliseconds from the database's clock to an instant. */
  async function ahead(instant: Date | null): Promise<number> {
    const { rows } = await register.reader.raw(
      'select extract(epoch from ?::timestamptz - clock_timestamp())::float8 * 1000 as ms',
      [instant],
    );
    return rows[0].ms;
  }

  it('of a dataset for the first time is in force at once', async () => {
    const first = await released('police.firstly');
    expect(await ahead(first.effectiveAt)).toBeLessThanOrEqual(0);
    expect(first.announcedLate).toBe(false);
    expect(await readAsOf('police.firstly', null)).toBe(1);
  });

  it('is announced two seconds ahead when there is an older release, and nobody reads it before', async () => {
    const id = 'police.ahead';
    await released(id);
    const { effectiveAt } = await publish(id, NEXT);
    const { rows } = await register.reader.raw(
      `select effective_at - announced_at >= interval '2 s' as ahead, effective_at
       from release.schedule where dataset = ? and release = 2`,
      [id],
    );
    expect(rows).toEqual([{ ahead: true, effective_at: effectiveAt }]);
    const wrong: unknown[] = [];
    await until(async () => {
      // The clock is read on both sides of the reading, which lay before the instant, after it, or across it.
      const before = await ahead(effectiveAt);
      const read = await readAsOf(id, null);
      const after = await ahead(effectiveAt);
      if ((after > 0 && read !== 1) || (before <= 0 && read !== 2)) wrong.push({ before, read });
      return before <= 0;
    });
    expect(wrong).toEqual([]);
    const instant = effectiveAt?.getTime() ?? 0;
    expect(await readAsOf(id, new Date(instant - 1))).toBe(1);
    expect(await readAsOf(id, new Date(instant))).toBe(2);
  });

  it('for an instant nearer than its lead is refused with the reason, and leaves nothing behind', async () => {
    const id = 'police.near';
    await released(id);
    const refused = publish(id, { ...NEXT, effectiveAt: new Date(Date.now() + 1_500) });
    await expect(refused).rejects.toThrow(ReleaseRefused);
    await expect(refused).rejects.toThrow(
      /is less than 2 s ahead, and a gateway that has not heard of the release/,
    );
    const numbers = register.reader('release.release').where({ dataset: id }).pluck('number');
    expect(await numbers).toEqual([1]);
  });

  it('for an instant later than its lead is in force from that very instant', async () => {
    const id = 'police.later';
    await released(id);
    const effectiveAt = new Date(Date.now() + 3_600_123);
    expect(await publish(id, { ...NEXT, effectiveAt })).toMatchObject({
      outcome: 'PUBLISHED',
      effectiveAt,
      announcedLate: false,
    });
  });

  it('without a lead takes any instant still to come', async () => {
    const id = 'police.leadless';
    await released(id);
    const effectiveAt = new Date(Date.now() + 30_000);
    const terms = { ...NEXT, effectiveAt };
    await expect(publish(id, { ...terms, leadMs: 60_000 })).rejects.toThrow(ReleaseRefused);
    expect(await publish(id, { ...terms, leadMs: 0 })).toMatchObject({ outcome: 'PUBLISHED' });
  });

  it('for the first time takes any instant still to come', async () => {
    const id = 'police.first.later';
    await register.add(id, everywhere());
    const effectiveAt = new Date(Date.now() + 30_000);
    expect(await publish(id, { effectiveAt, leadMs: 60_000 })).toMatchObject({ effectiveAt });
  });

  it('whose writing used up the lead says so', async () => {
    const id = 'police.slow';
    await released(id);
    await register.owner.raw(`
      create function release.dawdle() returns trigger language plpgsql as
        $$ begin perform pg_sleep(1.2); return null; end $$;
      create constraint trigger dawdle after insert on release.schedule
        deferrable initially deferred for each row execute function release.dawdle()`);
    try {
      expect(await publish(id, NEXT)).toMatchObject({ number: 2, announcedLate: true });
    } finally {
      await register.owner.raw('drop trigger dawdle on release.schedule');
    }
    const unhurried = { cutOff: '2025-02-28', leadMs: 60_000 };
    expect(await publish(id, unhurried)).toMatchObject({ number: 3, announcedLate: false });
  });

  it('has its cells checked before its instant is taken, so that the commit has nothing left to do', async () => {
    const id = 'police.checked';
    const statements: string[] = [];
    const note = ({ sql }: { readonly sql: string }) => statements.push(sql);
    register.builder.on('query', note);
    await released(id);
    register.builder.off('query', note);
    const at = (start: string) => statements.findIndex((sql) => sql.startsWith(start));
    const last = ['set constraints all immediate', 'insert into "release"."schedule"', 'COMMIT'];
    expect(
      statements.slice(at(last[0] ?? '')).map((sql, n) => sql.startsWith(last[n] ?? '?')),
    ).toEqual([true, true, true, false]);
  });

  it('in a dry run, or of nothing new, has no instant', async () => {
    const id = 'police.dry';
    await released(id);
    const none = { effectiveAt: null, announcedLate: false };
    expect(await publish(id, { ...NEXT, dryRun: true })).toMatchObject({ number: 2, ...none });
    expect(await publish(id)).toMatchObject({ outcome: 'UNCHANGED', ...none });
  });
});
