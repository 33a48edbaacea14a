import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { readSubgraphs } from '../../../../gateway/src/compose/readSubgraphs.ts';
import { inventAnswers, type Answers } from './inventAnswers.ts';

// The five agencies with their real contracts and invented answers, in a process of their own. It tells its parent where
// each answers, by service name, and ends with it.

function listening(answers: Answers): RequestListener {
  return (request, response) => {
    // It announces no releases.
    if (request.method !== 'POST') {
      response.writeHead(404).end();
      return;
    }
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => void chunks.push(chunk));
    request.on('end', () => {
      void answers(Buffer.concat(chunks).toString()).then((text) => {
        response.setHeader('content-type', 'application/json').end(text);
      });
    });
  };
}

async function open(answers: Answers): Promise<string> {
  const server = createServer({ keepAliveTimeout: 60_000 }, listening(answers));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

const subgraphs = await readSubgraphs(join(import.meta.dirname, '../../../../subgraphs'));
const urls = await Promise.all(
  subgraphs.map(async ({ name, typeDefs }) => [name, await open(inventAnswers(typeDefs))] as const),
);
process.once('disconnect', () => process.exit(0));
process.send?.(Object.fromEntries(urls));
