import { parse } from 'graphql';
import { composeContract } from '../../../gateway/src/compose/composeContract.ts';

const SERVICES = 8;
const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])';

/** A supergraph on which a small text is much to plan: every service may answer every hop, and has one field alone. */
export function costlySupergraph(): string {
  const subgraphs = Array.from({ length: SERVICES }, (_, index) => ({
    name: `s${index}`,
    file: `s${index}`,
    url: 'http://127.0.0.1:1/graphql',
    typeDefs: parse(`${LINK}
      type Query { n: N @shareable }
      type N @key(fields: "id") { id: ID! next: N @shareable other: N @shareable f${index}: Int }`),
  }));
  return composeContract(subgraphs).supergraph;
}

/** An operation of so many levels, each of which doubles what is to be planned; 8 take about half a second. */
export function costlyOperation(levels: number): string {
  let selection = '{ f0 f1 f2 f3 f4 f5 f6 f7 }';
  for (let level = 0; level < levels; level += 1) {
    selection = `{ f${level % SERVICES} next ${selection} other ${selection} }`;
  }
  return `{ n ${selection} }`;
}
