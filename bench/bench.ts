import { benchDisclosure } from './disclosure.ts';
import { benchGateway } from './gateway.ts';
import { benchExplorer } from './explorer.ts';
import { benchFaces } from './faces.ts';
import { benchImport } from './import.ts';
import { benchInnocent } from './gateway/innocent.ts';
import { machine } from './machine.ts';
import { benchMap } from './map.ts';
import { readOptions, type Asked } from './options.ts';
import { benchStart } from './start.ts';

/** What can be measured, by its name on the command line. */
const BENCHES = {
  start: benchStart,
  import: benchImport,
  map: benchMap,
  disclosure: benchDisclosure,
  gateway: benchGateway,
  innocent: benchInnocent,
  explorer: benchExplorer,
  faces: benchFaces,
};

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const asked = understood(args);
  if (asked === undefined) {
    const names = Object.keys(BENCHES).join(' | ');
    process.stderr.write(
      `npm run bench -- [${names}] [--rounds N] [--seconds N] [--only NAME,NAME]\n`,
    );
    return 2;
  }
  process.stdout.write(`${machine()}\n`);
  const wanted = Object.entries(BENCHES).filter(
    ([name]) => asked.names.length === 0 || asked.names.includes(name),
  );
  for (const [name, bench] of wanted)
    process.stdout.write((await bench(asked.options)).map((line) => `${name}: ${line}\n`).join(''));
  return 0;
}

/** What was asked for; undefined, with a word on standard error, when it cannot be. */
function understood(args: readonly string[]): Asked | undefined {
  try {
    const asked = readOptions(args);
    const unknown = asked.names.find((name) => !Object.hasOwn(BENCHES, name));
    if (unknown === undefined) return asked;
    process.stderr.write(`"${unknown}" is no bench. `);
  } catch (error) {
    process.stderr.write(`${(error as Error).message} `);
  }
  return undefined;
}
