import { readFile } from 'node:fs/promises';

const README = new URL('../../README.md', import.meta.url);

/** The first GraphQL query that README.md shows, so that the explorer opens with it; undefined when there is none. */
export async function exampleQuery() {
  const text = await readFile(README, 'utf8').catch(() => '');
  return /^```graphql\n(.*?)^```/ms.exec(text)?.[1];
}
