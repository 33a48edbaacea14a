import { createHmac } from 'node:crypto';
import { assertKeys, type DisclosureKeys } from './keys.ts';
import { assertSeparable } from './separable.ts';

const RANGE = 2 ** 32;
const COUNT_BYTES = 8;

/** Key of a cell from its true count and the sum of its units' record keys. */
export type CellKey = (n: number, s: number) => number;

/**
 * HMAC-SHA256(K_noise, dataset ‖ 0x00 ‖ measure ‖ n ‖ s mod 2³²), its first 4 bytes unsigned. n and s take 8 bytes each,
 * most significant first, so that with the zero byte no two cells give the same bytes.
 * The sum alone would not do: it is linear, and who knows two disjoint cells and their noise could guess their union's.
 */
export function cellKeyer(keys: DisclosureKeys, datasetId: string, measureId: string): CellKey {
  assertKeys(keys);
  for (const id of [datasetId, measureId]) assertSeparable(id);
  const prefix = Buffer.from(`${datasetId}\0${measureId}`);
  const message = Buffer.concat([prefix, Buffer.alloc(2 * COUNT_BYTES)]);
  return (n, s) => {
    message.writeBigInt64BE(BigInt(n), prefix.length);
    message.writeBigInt64BE(BigInt(modulo(s, RANGE)), prefix.length + COUNT_BYTES);
    return createHmac('sha256', keys.noiseKey).update(message).digest().readUInt32BE(0);
  };
}

/**
 * The unmixed key other offices use: the sum of record keys modulo the range of their keys. Only for comparing with their
 * published vectors, and for showing that the attack on linear keys would work.
 */
export function sumKey(modulus: number): CellKey {
  return (_n, s) => modulo(s, modulus);
}

function modulo(value: number, modulus: number): number {
  return ((value % modulus) + modulus) % modulus;
}
