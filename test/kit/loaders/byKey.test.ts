import { describe, expect, it } from '@jest/globals';
import { manyByKey, oneByKey } from '@alianza/kit/loaders/byKey';

interface Place {
  readonly code: string;
  readonly name: string;
}

const antioquia = { code: '05', name: 'Antioquia' };
const bogota = { code: '11', name: 'Bogotá, D.C.' };
const codeOf = ({ code }: Place) => code;

describe('a loader of one row per key', () => {
  it('asks once for all keys of a tick and answers each in its place, whatever the order of the rows', async () => {
    const batches: (readonly string[])[] = [];
    const loader = oneByKey<string, Place>(async (keys) => {
      batches.push(keys);
      return [bogota, antioquia];
    }, codeOf);
    expect(await Promise.all(['05', '11', '05'].map((code) => loader.load(code)))).toEqual([
      antioquia,
      bogota,
      antioquia,
    ]);
    expect(batches).toEqual([['05', '11']]);
  });

  it('answers null for a key without a row', async () => {
    const loader = oneByKey<string, Place>(async () => [antioquia], codeOf);
    expect(await loader.loadMany(['05', '99'])).toEqual([antioquia, null]);
  });

  it('refuses a statement that answers a key twice', async () => {
    const loader = oneByKey<string, Place>(async () => [antioquia, antioquia], codeOf);
    await expect(loader.load('05')).rejects.toThrow(
      'A loader of one row per key got two rows for "05": make the statement distinct.',
    );
  });

  it('refuses a row that nobody asked for', async () => {
    const loader = oneByKey<string, Place>(async () => [bogota], codeOf);
    await expect(loader.load('05')).rejects.toThrow(
      'A loader got a row for "11", which was not among its keys: 05. Let the statement filter by the keys it is given.',
    );
  });
});

describe('a loader of many rows per key', () => {
  it("keeps the statement's order within a key, and an empty list where there is nothing", async () => {
    const loader = manyByKey<string, Place>(
      async () => [
        { code: '05', name: 'Medellín' },
        { code: '05', name: 'Abejorral' },
      ],
      codeOf,
    );
    expect(await loader.loadMany(['11', '05'])).toEqual([
      [],
      [
        { code: '05', name: 'Medellín' },
        { code: '05', name: 'Abejorral' },
      ],
    ]);
  });

  it('refuses a row that nobody asked for', async () => {
    const loader = manyByKey<string, Place>(async () => [bogota], codeOf);
    await expect(loader.load('05')).rejects.toThrow('which was not among its keys');
  });
});
