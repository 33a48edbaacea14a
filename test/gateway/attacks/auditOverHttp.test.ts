import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { auditServer, type AuditResult } from 'graphql-http';
import { openStage, type Stage } from './support/stage.ts';

/** A status of 200 would be taken for an answer, counted and kept by whatever lies between. */
const REFUSED = 'what is refused whole has a status that says so, whatever the media type';

/** What is recommended and not done, with the reason. */
const NOT_DONE: Readonly<Record<string, string>> = {
  'SHOULD use 200 status code on document parsing failure when accepting application/json': REFUSED,
  'SHOULD use 200 status code on document validation failure when accepting application/json':
    REFUSED,
  'SHOULD use a status code of 200 on variable coercion failure when accepting application/json':
    REFUSED,
};

describe('The gateway, by the audits of GraphQL over HTTP', () => {
  let stage: Stage;
  let results: readonly AuditResult[];

  beforeAll(async () => {
    // One caller makes all of the audits.
    stage = await openStage({ CALLER_COST: '10000000' });
    results = await auditServer({ url: `http://127.0.0.1:${stage.port}/graphql` });
  });
  afterAll(() => stage.close());

  const named = (wanted: AuditResult['status']): string[] =>
    results.filter(({ status }) => status === wanted).map(({ name }) => name);

  it('does all that it must', () => {
    expect(results.length).toBeGreaterThanOrEqual(60);
    expect(named('error')).toEqual([]);
  });

  it('does all that it should, but for what is said here', () => {
    expect(named('warn').toSorted()).toEqual(Object.keys(NOT_DONE).toSorted());
  });
});
