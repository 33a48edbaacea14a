import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Federation, federation } from '../../../support/federation.ts';
import { csvRows, parquetRows, type Row } from './readFiles.ts';

let graph: Federation;
beforeAll(async () => {
  graph = await federation();
  await graph.subgraphs.police.stop();
});
afterAll(async () => {
  await graph?.stop();
});

function get(address: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(`${graph.url}/data/${address}`, { headers });
}

async function partial(): Promise<readonly Row[]> {
  return (await (await get('Map.json?partial=1')).json()) as readonly Row[];
}

describe('A download while the Police do not answer', () => {
  it('is refused, says when to come back, and is never kept', async () => {
    const response = await get('Map.csv');
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('10');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('etag')).toBeNull();
    const { errors } = (await response.json()) as { errors: readonly unknown[] };
    expect(errors).toEqual([
      {
        message:
          'Sin respuesta ahora de la Policía Nacional. El archivo no se entrega incompleto: intente de nuevo en 10 segundos, o agregue partial=1 para recibir el resto, con lo que falta marcado.',
        extensions: { code: 'AGENCY_UNAVAILABLE', details: { agencies: ['POLICE'] } },
      },
    ]);
  });

  it('gives the rest when asked, marked and never kept', async () => {
    const response = await get('Map.csv?partial=1');
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('etag')).toBeNull();
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="Map.synthetic.partial.csv"',
    );
  });

  it('marks each place of the Police, whose name and people are known, and leaves the others’ figures as they are', async () => {
    const found = await partial();
    const police = found.filter(({ section }) => section === 'departments.police.offences');
    expect(police).toHaveLength(33);
    expect(new Set(police.map(({ status }) => status))).toEqual(new Set(['UNAVAILABLE']));
    expect(new Set(police.map(({ value, margin95 }) => value ?? margin95))).toEqual(
      new Set([null]),
    );
    expect(police[0]).toMatchObject({ department_code: '05', department_name: 'Antioquia' });
    const others = found.filter(({ section }) => section !== 'departments.police.offences');
    expect(others).toHaveLength(2 * 33);
    expect(others.map(({ status }) => status)).not.toContain('UNAVAILABLE');
  });

  it('is alike in every kind of file', async () => {
    const csv = csvRows(await (await get('Map.csv?partial=1')).text());
    const parquet = await parquetRows(await (await get('Map.parquet?partial=1')).arrayBuffer());
    const json = await partial();
    expect(parquet).toEqual(json);
    expect(csv.map(({ status }) => status)).toEqual(json.map(({ status }) => status));
  });

  it('comes whole where the Police have no part', async () => {
    expect((await get('ReturnsAndRoutes.csv')).status).toBe(200);
  });
});
