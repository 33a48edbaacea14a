import { readFileSync } from 'node:fs';
import { startAlianza } from './alianza.ts';
import { inDataFolder } from './dataFolder.ts';
import { inWords, quantiles } from './quantiles.ts';

const WARM_UP = 30;
const RUNS = 300;

/** Milliseconds of the saved operation Map (33 departments × 4 contributions) on warm processes, one caller, years rotating. */
export function benchMap(): Promise<readonly string[]> {
  return inDataFolder(async (folder) => {
    const alianza = await startAlianza(folder);
    try {
      const times = await timesOf(`${alianza.url}/graphql`);
      const words = inWords(quantiles(times), 'ms');
      return [`${RUNS} requests one after the other: ${words} (goal p50 150 ms)`];
    } finally {
      await alianza.stop();
    }
  });
}

async function timesOf(url: string): Promise<readonly number[]> {
  const query = readFileSync(operationFile, 'utf8');
  const times: number[] = [];
  for (let run = 0; run < WARM_UP + RUNS; run += 1) {
    const time = await timeOf(url, query, 2013 + (run % 13));
    if (run >= WARM_UP) times.push(time);
  }
  return times;
}

const operationFile = new URL('../schema/operations/overview/Map.graphql', import.meta.url);

async function timeOf(url: string, query: string, year: number): Promise<number> {
  const began = performance.now();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { year } }),
  });
  const { errors } = (await response.json()) as { errors?: readonly unknown[] };
  if (errors) throw new Error(`The Map operation failed: ${JSON.stringify(errors[0])}`);
  return performance.now() - began;
}
