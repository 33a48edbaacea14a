import { openConnection, type Connection } from '../load/connection.ts';

/** Their own addresses: a crowd is of many. */
const ADDRESSES = 100;
const AT_ONCE = 250;

/** Connections that stay open, each answered once; and how many could not be opened or were not answered. */
export interface Crowd {
  readonly errors: number;
  readonly close: () => void;
}

/** Opens so many kept connections, asks once on each, and keeps them. */
export async function crowd(port: number, size: number, question: Buffer): Promise<Crowd> {
  const open: Connection[] = [];
  let errors = 0;

  async function join(index: number): Promise<void> {
    const localAddress = `127.0.1.${1 + (index % ADDRESSES)}`;
    const connection = await openConnection({ port, localAddress });
    open.push(connection);
    const { status, hasErrors } = await connection.ask(question);
    if (status !== 200 || hasErrors) errors += 1;
  }

  for (let from = 0; from < size; from += AT_ONCE) {
    const indexes = Array.from({ length: Math.min(AT_ONCE, size - from) }, (_, at) => from + at);
    const joined = await Promise.allSettled(indexes.map(join));
    errors += joined.filter(({ status }) => status === 'rejected').length;
  }
  return { errors, close: () => open.forEach((connection) => connection.close()) };
}
