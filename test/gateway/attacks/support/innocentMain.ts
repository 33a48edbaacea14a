import { Agent } from 'node:http';
import { INNOCENT } from './addresses.ts';
import { ask, question } from './ask.ts';

// A caller with a cheap question, asked so often a second that the gateway never rests, whether or not the last has been
// answered. At each message of its parent it tells what it has waited since the one before.

const PER_SECOND = 50;
const port = Number(process.argv[2]);
const agent = new Agent({ keepAlive: true, maxSockets: 16 });
const asked = question('{ agencies { code name } }');
let waited: number[] = [];
let failed: string[] = [];

async function askOnce(): Promise<void> {
  const began = performance.now();
  const { status, text } = await ask(port, { ...asked, localAddress: INNOCENT, agent });
  waited.push(performance.now() - began);
  if (status !== 200 || text.includes('"errors"')) failed.push(`${status} ${text.slice(0, 200)}`);
}

let next = performance.now();
setInterval(() => {
  for (; next <= performance.now(); next += 1_000 / PER_SECOND)
    askOnce().catch((error: unknown) => void failed.push(String(error)));
}, 5);
process.on('message', () => {
  process.send?.({ waited, failed });
  waited = [];
  failed = [];
});
process.once('disconnect', () => process.exit(0));
process.send?.('asking');
