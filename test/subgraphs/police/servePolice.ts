import { type ServedAgency, serveRows } from '../../support/serveRows.ts';
import { arrest, many, offence, victim } from './rows.ts';
import { subgraph } from './subgraph.ts';

/** Last day whose records the releases under test count. */
export const CUT_OFF = '2025-12-31';

const chocoAsRetired = { CODIGO_DANE: '27086', GENERO: 'SIN DATO' };
const lateCali = { CODIGO_DANE: '76001', FECHA_REGISTRO: '2026-01-15' };
const placeless = { CODIGO_DANE: '', GRUPO_ETARIO: '' };

/** Groups differ by ten or nothing: what makes a smaller difference would withhold both as near duplicates. */
const rows = {
  offences: [
    ...many(offence, { count: 21 }),
    ...many(offence, { first: 100, count: 12, row: chocoAsRetired }),
    ...many(offence, { first: 200, count: 15, row: lateCali }),
    ...many(offence, { first: 300, count: 10, row: placeless }),
    ...many(offence, { first: 400, count: 9, row: { CODIGO_DANE: '11001' } }),
  ],
  arrests: [
    ...many(arrest, { count: 14 }),
    ...many(arrest, { first: 50, count: 12, row: { NACIONALIDAD: 'VENEZUELA' } }),
  ],
  victims: [
    ...many(victim, { count: 11 }),
    ...many(victim, { first: 50, count: 10, row: { EDAD: '24' } }),
  ],
};

/** The National Police with a few rows of each register, published and served. */
export function servePolice(): Promise<ServedAgency> {
  return serveRows(subgraph, { rows, cutOff: CUT_OFF });
}
