import DataLoader from 'dataloader';

/** Reads the rows of many keys in one statement; rows may come in any order. */
export type BatchRead<Key, Row> = (keys: readonly Key[]) => Promise<readonly Row[]>;

/** One row or null per key. Throws when the statement answers a key twice or one it was not asked. */
export function oneByKey<Key extends string, Row>(
  read: BatchRead<Key, Row>,
  keyOf: (row: Row) => Key,
): DataLoader<Key, Row | null> {
  return new DataLoader(async (keys) => {
    const rows = new Map<Key, Row>();
    for (const row of await read(keys)) {
      const key = asked(keys, keyOf(row));
      if (rows.has(key))
        throw new TypeError(
          `A loader of one row per key got two rows for "${key}": make the statement distinct.`,
        );
      rows.set(key, row);
    }
    return keys.map((key) => rows.get(key) ?? null);
  });
}

/** All rows per key, in the statement's order; an empty list where there are none. */
export function manyByKey<Key extends string, Row>(
  read: BatchRead<Key, Row>,
  keyOf: (row: Row) => Key,
): DataLoader<Key, readonly Row[]> {
  return new DataLoader(async (keys) => {
    const rows = new Map<Key, Row[]>(keys.map((key) => [key, []]));
    for (const row of await read(keys)) rows.get(asked(keys, keyOf(row)))?.push(row);
    return keys.map((key) => rows.get(key) ?? []);
  });
}

function asked<Key extends string>(keys: readonly Key[], key: Key): Key {
  if (keys.includes(key)) return key;
  throw new TypeError(
    `A loader got a row for "${key}", which was not among its keys: ${keys.slice(0, 5).join(', ')}. Let the statement filter by the keys it is given.`,
  );
}
