import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The passwords of the roles this project made, kept in one file that only its owner may read. */
export interface Credentials {
  /** The role's password; made up and written down when the role has none yet. */
  passwordOf(role: string): string;
}

/** Reads the file of passwords, which need not exist yet. Throws when it is there and is no such file. */
export function openCredentials(file: string): Credentials {
  const passwords = readPasswords(file);
  return {
    passwordOf: (role) => {
      const known = passwords.get(role);
      if (known) return known;
      const password = randomBytes(24).toString('base64url');
      passwords.set(role, password);
      write(file, passwords);
      return password;
    },
  };
}

function readPasswords(file: string): Map<string, string> {
  try {
    return new Map(
      Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>),
    );
  } catch (reason) {
    if ((reason as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
    throw new Error(
      `${file} should hold the passwords of the database roles and cannot be read: remove it to have new ones made.`,
      { cause: reason },
    );
  }
}

/** The file is replaced whole, so that a crash never leaves half of it. */
function write(file: string, passwords: ReadonlyMap<string, string>): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(Object.fromEntries(passwords), null, 2)}\n`, {
    mode: 0o600,
  });
  renameSync(draft, file);
}
