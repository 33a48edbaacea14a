import { createServer } from 'node:net';
import { once } from 'node:events';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { assertReachable, connect } from '@alianza/kit/database/connect';
import { DatabaseUnreachable } from '@alianza/kit/database/unreachable';
import { type TestDatabases, testDatabases } from '../../support/postgres/testDatabases.ts';

describe('A connection that cannot be used', () => {
  let databases: TestDatabases;

  beforeAll(async () => {
    databases = await testDatabases('bare');
  });

  const changed = (change: (url: URL) => void) => {
    const url = new URL(databases.agencies.police.reader);
    change(url);
    return url.href;
  };

  it.each([
    [
      'nothing listens',
      'nothing listens at its host and port',
      () => 'postgres://u:secret@127.0.0.1:1/police',
    ],
    [
      'the password is wrong',
      'the server refuses its user or password',
      () =>
        changed((url) => {
          url.password = 'secret';
        }),
    ],
    [
      'the user is unknown',
      'the server refuses its user or password',
      () =>
        changed((url) => {
          url.username = 'secret';
        }),
    ],
    [
      'the database is closed to it',
      'its user lacks a right',
      () =>
        changed((url) => {
          url.pathname = '/labor';
        }),
    ],
    [
      'the database is missing',
      'its database does not exist',
      () =>
        changed((url) => {
          url.pathname = '/secret';
        }),
    ],
  ])('is explained in one sentence without its parts when %s', async (_case, meaning, url) => {
    const reason = await refusalOf(url());
    expect(reason).toBeInstanceOf(DatabaseUnreachable);
    expect((reason as Error).message).toBe(
      `DATABASE_URL_POLICE cannot be used: ${meaning}. Correct it, or unset it.`,
    );
  });

  it('is explained when the server accepts and says nothing', async () => {
    const silent = createServer();
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as { readonly port: number };
    const reason = await refusalOf(`postgres://u:secret@127.0.0.1:${port}/police`);
    silent.close();
    expect((reason as Error).message).toContain('its host does not answer');
  });

  it('is told apart from a statement that fails', async () => {
    const pool = connect(databases.agencies.police.reader);
    await expect(pool.raw('select * from nowhere')).rejects.not.toBeInstanceOf(DatabaseUnreachable);
    await pool.destroy();
  });
});

async function refusalOf(url: string): Promise<unknown> {
  const pool = connect(url);
  try {
    return await assertReachable(pool, 'DATABASE_URL_POLICE').catch((reason: unknown) => reason);
  } finally {
    await pool.destroy();
  }
}
