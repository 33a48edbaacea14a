import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publishRelease } from '@alianza/kit/builder/publish';
import {
  cellsOf,
  everywhere,
  persons,
  publicationOf,
  type TestRegister,
  testRegister,
} from './testRegister.ts';

describe('Corrections of closed years', () => {
  let register: TestRegister;

  beforeAll(async () => {
    register = await testRegister();
  });
  afterAll(() => register.close());

  const publish = (dataset: string, cutOff: string) =>
    publishRelease(register.builder, publicationOf(dataset, { cutOff }));

  /** A dataset with its first release, of the end of 2024. */
  async function released(dataset: string): Promise<void> {
    await register.add(dataset, everywhere());
    await publish(dataset, '2024-12-31');
  }

  it('that are one late record leave every cell as it was, and are reported as held', async () => {
    await released('police.one');
    await register.add('police.one', persons('late', 1));
    expect(await publish('police.one', '2025-01-31')).toMatchObject({
      outcome: 'PUBLISHED',
      number: 2,
      heldCorrections: 1,
    });
    expect(await cellsOf(register, 'police.one', 2)).toEqual(
      await cellsOf(register, 'police.one', 1),
    );
  });

  it('are held while they are nine, and go in once they are ten of the same codes', async () => {
    await released('police.ten');
    await register.add('police.ten', persons('late', 9));
    expect(await publish('police.ten', '2025-01-31')).toMatchObject({ heldCorrections: 9 });
    const before = await cellsOf(register, 'police.ten', 1);
    expect(await cellsOf(register, 'police.ten', 2)).toEqual(before);
    await register.add('police.ten', persons('tenth', 1));
    expect(await publish('police.ten', '2025-02-28')).toMatchObject({ heldCorrections: 0 });
    const after = await cellsOf(register, 'police.ten', 3);
    const changed = after.filter((cell, at) => cell !== before[at]).map(addressOf);
    expect(new Set(changed)).toEqual(
      new Set(['TOTAL 2022', 'PLACE 2022 A', 'SEX 2022 F', 'PLACE_SEX 2022 A F']),
    );
  });

  it('that take somebody away or move somebody are held like those that add', async () => {
    await released('police.moved');
    const rows = () => register.owner('register.person').where({ dataset: 'police.moved' });
    await rows().where({ unit: '2021AF-1' }).delete();
    await rows().where({ unit: '2021AF-2' }).update({ place: 'B' });
    expect(await publish('police.moved', '2025-01-31')).toMatchObject({ heldCorrections: 2 });
    expect(await cellsOf(register, 'police.moved', 2)).toEqual(
      await cellsOf(register, 'police.moved', 1),
    );
  });

  it('that take back most of an earlier batch are held, as the releases before it stay readable', async () => {
    const dataset = 'police.back';
    await released(dataset);
    await register.add(dataset, persons('late', 12));
    expect(await publish(dataset, '2025-01-31')).toMatchObject({ heldCorrections: 0 });
    const late = register
      .owner('register.person')
      .where({ dataset })
      .where('unit', 'like', 'late%');
    const units: string[] = await late.clone().orderBy('unit').pluck('unit');
    await late.clone().whereIn('unit', units.slice(1)).delete();
    // Eleven go, which is enough beside release 2; beside release 1 a single one would have come.
    expect(await publish(dataset, '2025-02-28')).toMatchObject({ heldCorrections: 11 });
    expect(await cellsOf(register, dataset, 3)).toEqual(await cellsOf(register, dataset, 2));
    await late.clone().delete();
    expect(await publish(dataset, '2025-03-15')).toMatchObject({ heldCorrections: 0 });
    expect(await cellsOf(register, dataset, 4)).toEqual(await cellsOf(register, dataset, 1));
  });

  it('go in twice in a year, and a third time only when the first is a year ago', async () => {
    await released('police.thrice');
    const held: number[] = [];
    for (const cutOff of ['2025-01-10', '2025-01-20', '2025-01-30', '2026-01-09', '2026-01-10']) {
      if (cutOff < '2026') await register.add('police.thrice', persons(`at ${cutOff}`, 10));
      // 2024 has been closed meanwhile; its rows are no corrections.
      held.push((await publish('police.thrice', cutOff)).heldCorrections);
    }
    expect(held).toEqual([0, 0, 10, 10, 0]);
  });

  it('do not keep a year out that has closed since the last release', async () => {
    await released('police.closing');
    await register.add('police.closing', persons('late', 1));
    await publish('police.closing', '2025-03-30');
    await publish('police.closing', '2025-03-31');
    const total2024 = async (release: number) =>
      (await cellsOf(register, 'police.closing', release)).find((cell) =>
        cell.startsWith('TOTAL 2024'),
      );
    expect(await total2024(2)).toBe('TOTAL 2024   null WITHHELD_OPEN_PERIOD');
    expect(await total2024(3)).toMatch(/^TOTAL 2024 {3}1[1-3]\d PUBLISHED$/);
    const years = (cells: readonly string[]) => cells.filter((cell) => !cell.includes(' 2024 '));
    expect(years(await cellsOf(register, 'police.closing', 3))).toEqual(
      years(await cellsOf(register, 'police.closing', 1)),
    );
  });
});

/** Table and codes of a cell. */
function addressOf(cell: string): string {
  return cell.split(' ').slice(0, -2).join(' ').trim();
}
