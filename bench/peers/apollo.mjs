// A gateway to measure against: the server with its own gateway over a static supergraph, as its guide starts it.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

// It ends with whoever started it.
process.once('disconnect', () => process.exit());
const { values } = parseArgs({
  options: { supergraph: { type: 'string' }, port: { type: 'string' } },
});
const gateway = new ApolloGateway({ supergraphSdl: readFileSync(values.supergraph, 'utf8') });
await startStandaloneServer(new ApolloServer({ gateway }), {
  listen: { port: Number(values.port), host: '127.0.0.1' },
});
