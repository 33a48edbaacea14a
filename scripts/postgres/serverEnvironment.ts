/** Variables the operating system itself needs; all others are kept from the server, which obeys many of them. */
const NEEDED = ['SystemRoot', 'TEMP', 'TMP'];

/** The environment PostgreSQL's programs run in: none of the user's `PG…` settings, messages in English. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = NEEDED.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}
