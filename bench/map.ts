import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startAlianza } from './alianza.ts';
import { inWords, quantiles } from './quantiles.ts';

const WARM_UP = 30;
const RUNS = 300;

/** Milliseconds of the saved operation Map (33 departments × 4 contributions) on warm processes, one caller, years rotating. */
export async function benchMap(): Promise<readonly string[]> {
  const data = mkdtempSync(join(tmpdir(), 'alianza-bench-'));
  const alianza = await startAlianza(data);
  try {
    const query = readFileSync(operationFile, 'utf8');
    const times: number[] = [];
    for (let run = 0; run < WARM_UP + RUNS; run += 1) {
      const time = await timeOf(`${alianza.url}/graphql`, query, 2013 + (run % 13));
      if (run >= WARM_UP) times.push(time);
    }
    return [
      `Map, ${RUNS} requests one after the other: ${inWords(quantiles(times), 'ms')} (goal p50 150 ms)`,
    ];
  } finally {
    await alianza.stop();
    rmSync(data, { recursive: true, force: true });
  }
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
