import { benchImport } from './import.ts';
import { machine } from './machine.ts';
import { benchMap } from './map.ts';
import { benchStart } from './start.ts';

/** What can be measured, by its name on the command line. */
const BENCHES = { start: benchStart, import: benchImport, map: benchMap };

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(BENCHES, name));
if (unknown) {
  process.stderr.write(
    `"${unknown}" is no bench: npm run bench -- [${Object.keys(BENCHES).join(' | ')}]\n`,
  );
  process.exitCode = 2;
} else {
  process.stdout.write(`${machine()}\n`);
  for (const [name, bench] of Object.entries(BENCHES))
    if (asked.length === 0 || asked.includes(name))
      for (const line of await bench()) process.stdout.write(`${name}: ${line}\n`);
}
