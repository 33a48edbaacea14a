import type { ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Fault } from './fixtures/agency.ts';
import { startFederation, type Federation } from './fixtures/federation.ts';

const CANARY = 'CANARY-10.0.0.7:5432-register.person';

const QUERY = '{ departments { code police { offences } } partnership { name } }';

const TIMEOUT_MS = 300;

/** Each fault is to take its own path. */
const NEVER_RESTING = { breakerFailures: 1_000 };

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

const UNAVAILABLE: Readonly<Record<string, Fault>> = {
  'resets the connection': (response) => response.destroy(),
  'fails with its secrets in the body': (response) => response.writeHead(500).end(CANARY),
  'fails with GraphQL and its secrets': (response) =>
    json(response, 503, { errors: [{ message: CANARY, extensions: { stacktrace: [CANARY] } }] }),
  'never answers': () => undefined,
  'stops in the middle of its answer': (response) => response.writeHead(200).write('{"data":'),
  'cuts its answer short': (response) => {
    response.writeHead(200, { 'content-length': '100' }).write('{"data":');
    response.destroy();
  },
};

const INVALID: Readonly<Record<string, Fault>> = {
  'answers malformed JSON': (response) => response.end(`{"data": ${CANARY}`),
  'answers a web page': (response) => response.end(`<html>${CANARY}</html>`),
  'answers a list': (response) => json(response, 200, [CANARY]),
  'answers neither data nor errors': (response) => json(response, 200, { extensions: { CANARY } }),
  'answers data that is text': (response) => json(response, 200, { data: CANARY }),
  'redirects elsewhere': (response) => response.writeHead(302, { location: CANARY }).end(),
};

describe('An agency that', () => {
  let federation: Federation;

  beforeAll(async () => {
    federation = await startFederation({
      limits: { agencyTimeoutMs: TIMEOUT_MS, ...NEVER_RESTING },
    });
  });
  afterAll(() => federation.close());
  afterEach(() => breakPolice(undefined));

  function breakPolice(fault: Fault | undefined): void {
    const { police } = federation.agencies;
    if (police) police.fault = fault;
  }

  const cases = [
    ...Object.entries(UNAVAILABLE).map(([what, fault]) => [what, fault, 'AGENCY_UNAVAILABLE']),
    ...Object.entries(INVALID).map(([what, fault]) => [what, fault, 'AGENCY_ANSWER_INVALID']),
  ] as [string, Fault, string][];

  it.each(cases)('%s costs its own fields only, each named', async (_, fault, code) => {
    breakPolice(fault);
    const { status, body, text } = await federation.ask(QUERY);
    expect(status).toBe(200);
    expect(body.data).toEqual({
      departments: [
        { code: '05', police: null },
        { code: '11', police: null },
      ],
      partnership: { name: 'CPC' },
    });
    const extensions = { code, agency: 'POLICE' };
    expect(body.errors).toEqual([
      { message: expect.any(String), path: ['departments', 0, 'police'], extensions },
      { message: expect.any(String), path: ['departments', 1, 'police'], extensions },
    ]);
    expect(text).not.toMatch(/CANARY|127\.0\.0\.1|ECONN|undici/);
  });

  it('fails on a field of its own passes its catalogued code and details, and nothing else', async () => {
    const details = { given: '5', list: 'departments', nearest: '05', host: CANARY };
    const extensions = { code: 'UNKNOWN_CODE', details, stacktrace: [CANARY], agency: CANARY };
    const error = { message: CANARY, path: ['_entities', 1, 'police'], extensions };
    const entities = [{ police: { offences: 1 } }, { police: null }];
    breakPolice((response) =>
      json(response, 200, { data: { _entities: entities }, errors: [error] }),
    );
    const { body } = await federation.ask(QUERY);
    expect(body.data?.['departments']).toEqual([
      { code: '05', police: { offences: 1 } },
      { code: '11', police: null },
    ]);
    expect(body.errors).toEqual([
      {
        message: '"5" is not in the code list departments. The nearest code is 05.',
        path: ['departments', 1, 'police'],
        extensions: {
          code: 'UNKNOWN_CODE',
          agency: 'POLICE',
          details: { given: '5', list: 'departments', nearest: '05' },
        },
      },
    ]);
  });

  it.each([
    ['of its own', { code: 'ER_NO_SUCH_TABLE' }],
    ['that only the gateway raises', { code: 'AGENCY_UNAVAILABLE', details: { agency: CANARY } }],
    ['without its details', { code: 'UNKNOWN_CODE' }],
    ['with details of a kind it does not have', { code: 'UNKNOWN_CODE', details: { given: {} } }],
    ['that is none', undefined],
  ])('sends a code %s is heard as a failure inside', async (_, extensions) => {
    const errors = [{ message: CANARY, extensions }];
    breakPolice((response) => json(response, 200, { data: null, errors }));
    const { body, text } = await federation.ask(
      '{ department(code: "05") { police { offences } } }',
    );
    expect(body.data).toEqual({ department: { police: null } });
    expect(body.errors?.[0]).toMatchObject({
      path: ['department', 'police'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', agency: 'POLICE' },
    });
    expect(text).not.toContain('CANARY');
  });

  it('refuses the whole request has its refusal at each place that was asked for', async () => {
    const details = { dataset: 'offences', command: 'npm run agency -- release police' };
    const errors = [{ message: CANARY, extensions: { code: 'RELEASE_NOT_PUBLISHED', details } }];
    breakPolice((response) => json(response, 400, { errors }));
    const { body } = await federation.ask('{ departments { police { offences } } }');
    expect(body.errors?.map(({ path, extensions }) => [path, extensions['code']])).toEqual([
      [['departments', 0, 'police'], 'RELEASE_NOT_PUBLISHED'],
      [['departments', 1, 'police'], 'RELEASE_NOT_PUBLISHED'],
    ]);
    expect(body.errors?.[0]?.message).toContain('npm run agency -- release police');
  });

  it('answers more than fits is cut off', async () => {
    const small = await startFederation({ limits: { agencyAnswerBytes: 1000 } });
    const { police } = small.agencies;
    if (police) police.fault = (response) => response.end(`{"data":{"_":"${'x'.repeat(2000)}"}}`);
    const { body } = await small.ask('{ department(code: "05") { police { offences } } }');
    await small.close();
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'AGENCY_UNAVAILABLE', agency: 'POLICE' });
  });

  it('is down takes with it only the nearest nullable place above a promised value', async () => {
    const affairs = federation.agencies['foreign-affairs'];
    if (affairs) affairs.fault = (response) => response.destroy();
    const { status, body } = await federation.ask(
      '{ department(code: "05") { repatriations } departments { code } }',
    );
    if (affairs) affairs.fault = undefined;
    expect(status).toBe(200);
    expect(body.data).toEqual({ department: null, departments: [{ code: '05' }, { code: '11' }] });
    expect(body.errors).toHaveLength(1);
    expect(body.errors?.[0]?.path).toEqual(['department', 'repatriations']);
  });
});
