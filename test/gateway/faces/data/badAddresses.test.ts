import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Federation, federation } from '../../../support/federation.ts';

let graph: Federation;
beforeAll(async () => {
  graph = await federation();
});
afterAll(async () => {
  await graph?.stop();
});

interface Told {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

async function told(
  address: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Told> {
  const response = await fetch(`${graph.url}/data/${address}`, { headers });
  const { errors } = (await response.json()) as {
    readonly errors: readonly { message: string; extensions: { code: string } }[];
  };
  expect(response.headers.get('cache-control')).toBe('no-store');
  const [error] = errors;
  return {
    status: response.status,
    code: error?.extensions.code ?? '',
    message: error?.message ?? '',
  };
}

describe('An address that cannot be answered', () => {
  it.each([
    [
      'Mapa.csv',
      404,
      'UNKNOWN_OPERATION',
      'No hay una consulta llamada «Mapa». La más parecida es Map; en /data están todas.',
    ],
    [
      'Map.xlsx',
      404,
      'NOT_FOUND',
      'La consulta Map se descarga como csv, json, parquet, schema.json. Agregue una de esas terminaciones a la dirección.',
    ],
    [
      'Map.csv?yaer=2023',
      400,
      'BAD_USER_INPUT',
      'La consulta Map no tiene la variable «yaer». La más parecida es year. Tiene: year, asOf, lang, bom, sep, partial.',
    ],
    [
      'Map.csv?year=veinte',
      400,
      'BAD_USER_INPUT',
      'El valor «veinte» de year no sirve. Debe ser un año de 1900 a 2100, como 2024.',
    ],
    [
      'Map.csv?year=2023&year=2024',
      400,
      'BAD_USER_INPUT',
      'La variable year admite un solo valor y llegaron 2. Deje uno.',
    ],
    [
      'ReturnsAndRoutes.csv?years=2023,',
      400,
      'BAD_USER_INPUT',
      'El valor «» de years no sirve. Debe ser un año de 1900 a 2100, como 2024.',
    ],
    [
      'Map.csv?asOf=ayer',
      400,
      'BAD_USER_INPUT',
      'El valor «ayer» de asOf no sirve. Debe ser un instante como 2026-03-01T05:00:00Z.',
    ],
    [
      'Reconciliation.csv?department=Antioquia',
      400,
      'BAD_USER_INPUT',
      'El valor «Antioquia» de department no sirve. Debe ser el código DIVIPOLA de un departamento, dos cifras como 05.',
    ],
    [
      'Reconciliation.csv?department=98',
      404,
      'UNKNOWN_CODE',
      'No hay un departamento con código 98. ¿Quiso decir 97?',
    ],
    [
      'DestinationFlows.csv?language=FR',
      400,
      'BAD_USER_INPUT',
      'El valor «FR» de language no sirve. Debe ser uno de estos: EN ES.',
    ],
    [
      'Map.csv?sep=x',
      400,
      'BAD_USER_INPUT',
      'El valor «x» de sep no sirve. Debe ser uno de estos: , ;.',
    ],
    ['Map.csv?bom=yes', 400, 'BAD_USER_INPUT', 'El valor «yes» de bom no sirve. Debe ser 0 o 1.'],
  ])('%s is told why, and what to write', async (...[address, status, code, message]) => {
    expect(await told(address)).toEqual({ status, code, message });
  });

  it('is told so in English, by the address or by the browser', async () => {
    const message = 'No department has code 98. Did you mean 97?';
    expect((await told('Reconciliation.csv?department=98&lang=en')).message).toBe(message);
    const english = { 'accept-language': 'en-GB,en;q=0.9,es;q=0.5' };
    expect((await told('Reconciliation.csv?department=98', english)).message).toBe(message);
  });

  it('is told of an instant that has not come', async () => {
    const { status, message } = await told('Map.csv?asOf=2099-01-01T00:00:00Z');
    expect(status).toBe(400);
    expect(message).toMatch(/^Un valor de la dirección no sirve: asOf lies in the future/);
  });

  it('is not repeated at length', async () => {
    const { message } = await told(`${'x'.repeat(1_000)}.csv`);
    expect(message.length).toBeLessThan(200);
  });

  it('whose token is not known is refused whole', async () => {
    const refusal = await told('Map.csv', { authorization: 'Bearer nobody' });
    expect(refusal).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
  });
});
