import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Federation, federation } from '../../../support/federation.ts';
import { callerHeaders } from '../../../support/tiers.ts';
import { csvRows, type Row } from './readFiles.ts';

let graph: Federation;
beforeAll(async () => {
  graph = await federation();
});
afterAll(async () => {
  await graph?.stop();
});

function get(address: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(`${graph.url}/data/${address}`, { headers });
}

async function rows(address: string): Promise<readonly Row[]> {
  const response = await get(address);
  expect(response.status).toBe(200);
  return (await response.json()) as readonly Row[];
}

describe('A download of the map', () => {
  it('is a file with a name that says its figures are invented, and a description beside it', async () => {
    const { status, headers } = await get('Map.csv');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(headers.get('content-disposition')).toBe('attachment; filename="Map.synthetic.csv"');
    expect(headers.get('link')).toBe(
      '</data/Map.schema.json>; rel="describedby"; type="application/schema+json"',
    );
  });

  it('has a row for each of the 33 departments and each agency, codes as text and no value where none may be', async () => {
    const text = await (await get('Map.csv?year=2023')).text();
    expect(text.split('\r\n')[1]).toMatch(
      /^departments\.police\.offences,"05",Antioquia,\d+,2023,UNDER_18,/,
    );
    const found = csvRows(text);
    expect(found).toHaveLength(3 * 33);
    const withheld = found.filter(({ status }) => status === 'UNDER_TEN');
    expect(withheld.length).toBeGreaterThan(0);
    expect(withheld.map(({ value, margin95 }) => `${value}${margin95}`).join('')).toBe('');
  });

  it('has a tag of its own for each form, by which it is not sent again', async () => {
    const addresses = ['Map.csv', 'Map.csv?sep=;', 'Map.csv?bom=1', 'Map.json', 'Map.parquet'];
    const tags = await Promise.all(
      addresses.map(async (each) => (await get(each)).headers.get('etag')),
    );
    expect(new Set(tags).size).toBe(addresses.length);
    const again = await get('Map.csv', { 'if-none-match': tags[0] ?? '' });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(again.headers.get('etag')).toBe(tags[0]);
    expect((await get('Map.csv?year=2022', { 'if-none-match': tags[0] ?? '' })).status).toBe(200);
  });

  it('may be kept by shared caches as long as the answer of the graph, and never when it is an analyst’s', async () => {
    const asked = await fetch(`${graph.url}/graphql?documentId=Map`);
    const file = await get('Map.csv');
    expect(file.headers.get('cache-control')).toBe(asked.headers.get('cache-control'));
    expect(file.headers.get('vary')).toBe('Accept, Authorization');
    const analyst = await get('Map.csv', callerHeaders('ANALYST'));
    expect(analyst.headers.get('cache-control')).toBe('private, no-store');
  });

  it('is written for a Spanish spreadsheet when asked', async () => {
    const bytes = Buffer.from(await (await get('Map.csv?bom=1&sep=;')).arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.subarray(3).toString().split('\r\n')[0]).toMatch(/^section;department_code;/);
  });

  it('tells a HEAD request all but the file', async () => {
    const response = await fetch(`${graph.url}/data/Map.csv`, { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(1_000);
    expect(await response.text()).toBe('');
  });
});

describe('The variables of a download', () => {
  it('are parameters of the address, a list with commas or repeated', async () => {
    const commas = await rows('ReturnsAndRoutes.json?years=2022,2023');
    expect(await rows('ReturnsAndRoutes.json?years=2022&years=2023')).toEqual(commas);
    expect(new Set(commas.map(({ year }) => year))).toEqual(new Set([2022, 2023]));
  });

  it('quote a figure as it was at an instant', async () => {
    const instant = encodeURIComponent(new Date(Date.now() - 1_000).toISOString());
    expect(await rows(`Map.json?asOf=${instant}`)).toEqual(await rows('Map.json'));
  });

  it('decide the language of labels, and of nothing else', async () => {
    const labels = async (search: string) => {
      const found = await rows(`DestinationFlows.json${search}`);
      return found.map(({ destination_name: name }) => name).filter((name) => name !== null);
    };
    expect(await labels('')).toContain('España');
    expect(await labels('?lang=en')).toContain('Spain');
    expect(await labels('?language=EN')).toContain('Spain');
  });
});

describe('A cell that a spreadsheet could run', () => {
  it('carries an apostrophe in no file of the saved operations unless it must', async () => {
    const found = csvRows(await (await get('Reconciliation.csv')).text());
    const started = found
      .flatMap((row) => Object.values(row))
      .filter((cell) => /^[=+@\t\r]/.test(cell));
    expect(started).toEqual([]);
  });
});
