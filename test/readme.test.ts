import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Federation, federation } from './support/federation.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const block = (language: string) =>
  new RegExp(`\`\`\`${language}\n(?<text>.*?)\n\`\`\``, 's').exec(readme)?.groups?.['text'] ?? '';

describe('The README', () => {
  let graph: Federation;
  beforeAll(async () => {
    graph = await federation();
  });
  afterAll(() => graph.stop());

  it('shows the answer that its query really gets, without a token, after npm start', async () => {
    const { data, errors } = await graph.ask(block('graphql'), {}, { tier: 'PUBLIC' });
    expect(errors).toBeUndefined();
    expect({ data }).toEqual(JSON.parse(block('json')));
  });
});
