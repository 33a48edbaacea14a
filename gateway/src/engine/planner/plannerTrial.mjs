// Runs in a process of its own: some supergraphs end the native planner, and whoever has loaded it, without a word that can be
// caught. Plain JavaScript, as the planner's thread.
import { text } from 'node:stream/consumers';
import { QueryPlanner } from '@graphql-hive/router-query-planner';

/** @type {import('./tryPlanner.ts').Trial} */
const { supergraphSdl, documents } = JSON.parse(await text(process.stdin));
const planner = new QueryPlanner(supergraphSdl);
for (const document of documents) planner.plan(document, undefined, new Set(), 100);
