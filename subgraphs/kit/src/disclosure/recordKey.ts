import { hash } from 'node:crypto';
import { assertKeys, type DisclosureKeys } from './keys.ts';
import { assertSeparable } from './separable.ts';

/** What stands for a unit while its dataset is counted; no pseudonym can be told from it without the key. */
export interface RecordKey {
  /** Random number of the unit for the cell-key method: signed, 32 bits. */
  readonly key: number;
  /** The first 64 bits of the same code, signed, for telling units apart. */
  readonly unit: bigint;
}

const BLOCK = 64;
const DIGEST = 32;
const MOST_BYTES = 4096;
/** Most bytes of UTF-8 that one UTF-16 code unit takes. */
const BYTES_PER_UNIT = 3;

/**
 * HMAC-SHA256(K_rkey, dataset ‖ 0x00 ‖ pseudonym) as record key: the same person has the same one in every release of a
 * dataset, and an unrelated one in any other dataset.
 * HMAC is spelled out (RFC 2104) because two one-shot hashes over kept buffers take half the time of `createHmac`.
 */
export function recordKeyer(
  keys: DisclosureKeys,
  datasetId: string,
): (pseudonym: string) => RecordKey {
  assertKeys(keys);
  assertSeparable(datasetId);
  const inner = Buffer.alloc(MOST_BYTES, 0x36);
  const outer = Buffer.alloc(BLOCK + DIGEST, 0x5c);
  for (const [at, byte] of keys.recordKey.entries()) {
    inner[at] = byte ^ 0x36;
    outer[at] = byte ^ 0x5c;
  }
  const start = BLOCK + inner.write(`${datasetId}\0`, BLOCK);
  return (pseudonym) => {
    if (pseudonym.length * BYTES_PER_UNIT > MOST_BYTES - start) refuse(pseudonym);
    const end = start + inner.write(pseudonym, start);
    outer.write(hash('sha256', inner.subarray(0, end)), BLOCK, 'hex');
    const code = hash('sha256', outer);
    const unit = BigInt.asIntN(64, BigInt(`0x${code.slice(0, 16)}`));
    return { key: Number.parseInt(code.slice(0, 8), 16) | 0, unit };
  };
}

function refuse({ length }: string): never {
  throw new RangeError(
    `A unit's pseudonym has ${length} characters: give the register's identifier alone, of at most 1,000.`,
  );
}
