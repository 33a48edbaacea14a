import type DataLoader from 'dataloader';
import { statement } from '@alianza/kit/database/sql';
import { oneByKey } from '@alianza/kit/loaders/byKey';
import type { Knex } from 'knex';
import type { MunicipalityKind } from '../generated/schema.ts';

/** One municipality of DIVIPOLA; degrees are null where the source has none. */
export interface MunicipalityRow {
  readonly code: string;
  readonly name: string;
  readonly department: string;
  readonly kind: MunicipalityKind;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

interface Asked extends MunicipalityRow {
  /** The code it was asked by: its own, or one that DANE has withdrawn. */
  readonly asked: string;
}

const municipalityByCode = statement(new URL('../sql/municipalityByCode.sql', import.meta.url));

/** Municipalities by their five-digit code, withdrawn ones included. */
export function municipalityByCodeLoader(reader: Knex): DataLoader<string, MunicipalityRow | null> {
  return oneByKey(
    (codes: readonly string[]) => municipalityByCode<Asked>(reader, { codes: [...codes] }),
    ({ asked }) => asked,
  );
}
