import { benchDisclosure } from './disclosure.ts';
import { benchImport } from './import.ts';
import { machine } from './machine.ts';
import { benchMap } from './map.ts';
import { benchStart } from './start.ts';

/** What can be measured, by its name on the command line. */
const BENCHES = {
  start: benchStart,
  import: benchImport,
  map: benchMap,
  disclosure: benchDisclosure,
};

process.exitCode = await main(process.argv.slice(2));

async function main(asked: readonly string[]): Promise<number> {
  const unknown = asked.find((name) => !Object.hasOwn(BENCHES, name));
  if (unknown) {
    process.stderr.write(
      `"${unknown}" is no bench: npm run bench -- [${Object.keys(BENCHES).join(' | ')}]\n`,
    );
    return 2;
  }
  process.stdout.write(`${machine()}\n`);
  const wanted = Object.entries(BENCHES).filter(
    ([name]) => asked.length === 0 || asked.includes(name),
  );
  for (const [name, bench] of wanted)
    process.stdout.write((await bench()).map((line) => `${name}: ${line}\n`).join(''));
  return 0;
}
