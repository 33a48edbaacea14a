import { openConnection, type Connection } from '../load/connection.ts';
import { requestBytes, type Question } from '../load/requestBytes.ts';

/** Not one of those who are measured, so that asking about does not use up what these may have. */
const SCOUT = '127.0.0.20';
const MOST_ALIASES = 64;
const OK = 200;

const SELECTION = `{ code name region population inspectionRate
  inspections(first: 8) { id sector outcome }
  offences(first: 48) { id article year form count centre { id name capacity admissions inspectors } } }`;

/** The heaviest operation that a gateway admits: as many of the largest lists of the bench as it lets pass. */
export async function heaviest(port: number): Promise<{ lists: number; next: () => Buffer }> {
  const scout = await openConnection({ port, localAddress: SCOUT });
  let [admitted, refused] = [0, MOST_ALIASES + 1];
  while (refused - admitted > 1) {
    const middle = Math.floor((admitted + refused) / 2);
    if (await isAdmitted(scout, middle)) admitted = middle;
    else refused = middle;
  }
  scout.close();
  if (admitted === 0) throw new Error('Not even one list is admitted.');
  let turn = 0;
  return {
    lists: admitted,
    next() {
      turn += 1;
      return requestBytes(question(admitted, turn % 60));
    },
  };
}

async function isAdmitted(scout: Connection, lists: number): Promise<boolean> {
  const { status } = await scout.ask(requestBytes(question(lists, 0)));
  return status === OK;
}

/** One text whatever the seeds, so that it is planned once. */
function question(lists: number, seed: number): Question {
  const names = Array.from({ length: lists }, (_, index) => `s${index}`);
  const fields = names.map((name) => `${name}: places(seed: $${name}) ${SELECTION}`);
  const variables = names.map((name, index) => [name, (seed + index) % 60] as const);
  return {
    query: `query Heaviest(${names.map((name) => `$${name}: Int!`).join(' ')}) { ${fields.join('\n')} }`,
    operationName: 'Heaviest',
    variables: Object.fromEntries(variables),
  };
}
