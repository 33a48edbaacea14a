import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Publication } from '@alianza/kit/builder/publication';
import { publishRelease } from '@alianza/kit/builder/publish';
import {
  cellsOf,
  everywhere,
  familyOf,
  publicationOf,
  type TestRegister,
  testRegister,
} from './testRegister.ts';

describe('A release built again', () => {
  let register: TestRegister;

  beforeAll(async () => {
    register = await testRegister();
  });
  afterAll(() => register.close());

  it.each([
    ['persons, whatever its audit finds,', auditedOf('police.same.persons')],
    [
      'events',
      publicationOf('police.events', { family: familyOf('police.events', { unit: 'OFFENCE' }) }),
    ],
  ])('from the rows of %s in another order is the same to the bit', async (_what, terms) => {
    const { id } = terms.family;
    await register.add(id, everywhere());
    const first = await publishRelease(register.builder, terms);
    await register.owner('register.person').where({ dataset: id }).delete();
    await register.add(id, everywhere().toReversed());
    expect(await publishRelease(register.builder, terms)).toMatchObject({
      outcome: 'UNCHANGED',
      number: 1,
      digest: first.digest,
    });
  });

  it('with other keys has other cells, so the same keys are what makes it the same', async () => {
    const id = 'police.other';
    await register.add(id, everywhere());
    const terms = publicationOf(id);
    const dry = await publishRelease(register.builder, { ...terms, dryRun: true });
    const recordKey = Buffer.alloc(32, 7);
    const keys = { ...terms.keys, recordKey };
    const other = await publishRelease(register.builder, { ...terms, keys });
    expect(other).toMatchObject({ outcome: 'PUBLISHED', number: 1 });
    expect(other.digest).not.toBe(dry.digest);
  });

  it('as another dataset has other noise over the same people', async () => {
    const ids = ['police.first', 'police.second'];
    for (const id of ids) {
      await register.add(id, everywhere());
      await publishRelease(register.builder, publicationOf(id));
    }
    const [first = [], second = []] = await Promise.all(ids.map((id) => cellsOf(register, id, 1)));
    const differing = first.filter((cell, at) => cell !== second[at]).length;
    expect(differing).toBeGreaterThan(first.length / 3);
  });

  it('counts a person of two rows once in a cell', async () => {
    const id = 'police.rows';
    const noNoise = publicationOf(id, { noise: () => ({ draw: () => 0 }) });
    const again = { unit: '2022AF-1', year: '2022', place: 'A', sex: 'M' };
    await register.add(id, [...everywhere(), again]);
    await publishRelease(register.builder, noNoise);
    expect(await cellsOf(register, id, 1)).toEqual(
      expect.arrayContaining([
        'TOTAL 2022   120 PUBLISHED',
        'PLACE 2022 A  30 PUBLISHED',
        'SEX 2022 F  60 PUBLISHED',
        'SEX 2022 M  61 PUBLISHED',
        'PLACE_SEX 2022 A F 15 PUBLISHED',
        'PLACE_SEX 2022 A M 16 PUBLISHED',
      ]),
    );
  });
});

/** A publication as the builder makes it, audit and all. */
function auditedOf(id: string): Publication {
  const { family, units, cutOff, keys } = publicationOf(id);
  return { family, units, cutOff, keys };
}
