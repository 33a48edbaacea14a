import { describe, expect, it } from '@jest/globals';
import { filesBelow, read } from './repository.ts';

/**
 * Settings of a session outlive the transaction and meet the next caller of a pooled connection: `set` without `local`,
 * and `set_config` whose last argument is not true.
 */
const SESSION_WIDE = [
  /(?:^\s*|[;`]\s*|\bbegin\s+|['"])set\s+(?:session\s+)?(?!local\b|transaction\b|constraints\b)[\w."]+\s*(?:=|\bto\b)/gi,
  /\bset\s+(?:session\s+authorization|role)\b/gi,
  /\bset_config\s*\((?![^()]*,\s*true\s*\))/gi,
];

function sessionSettings(text: string): readonly string[] {
  const statements = text.replaceAll(/--.*$/gm, '');
  return SESSION_WIDE.flatMap((rule) =>
    [...statements.matchAll(rule)].map(([found]) => found.trim()),
  );
}

const SOURCES = filesBelow().filter(
  (path) => /\.(ts|sql)$/.test(path) && !path.startsWith('test/'),
);

describe('A setting of a session', () => {
  it('is made nowhere in the source, so that nothing of one caller meets the next', () => {
    expect(SOURCES.length).toBeGreaterThan(200);
    const found = SOURCES.flatMap((path) =>
      sessionSettings(read(path)).map((setting) => `${path}: ${setting}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    "await knex.raw('set statement_timeout = 0');",
    'select 1;\nSET search_path TO register',
    '-- Why.\nset search_path = register',
    'set session alianza.purpose = 1',
    "await client.query('set role police_owner');",
    'set session authorization police_owner',
    "select set_config('alianza.purpose', 'x', false)",
    "select set_config('alianza.purpose', $1, $2)",
  ])('is found where it is planted: %j', (text) => {
    expect(sessionSettings(text)).toHaveLength(1);
  });

  it.each([
    "await transaction.raw('set local statement_timeout = 0');",
    "select set_config('alianza.purpose', 'x', true)",
    'update register.person\nset name = 1',
    'update "register"."person" set name = 1',
    'alter role police_reader set default_transaction_read_only = on',
    'on conflict (k) do update\n  set n = excluded.n',
    'const set = new Set();',
  ])('is not seen where there is none: %j', (text) => {
    expect(sessionSettings(text)).toEqual([]);
  });
});
