import { createHmac, timingSafeEqual } from 'node:crypto';

/** Bytes of the seal in front of the value. */
const SEAL_BYTES = 32;

/**
 * Seals values that are kept where others may write. Who does not know the secret can neither make a value nor move one
 * from one key to another; what they can do is bring back what was right for that key, and the key names the state it is from.
 */
export interface Sealing {
  readonly seal: (key: string, bytes: Buffer) => Buffer;
  /** The bytes as they were sealed for this key, or undefined. */
  readonly open: (key: string, sealed: Buffer) => Buffer | undefined;
}

/** @param secret what the gateways share, from which a key for this purpose alone is derived */
export function sealing(secret: string): Sealing {
  const derived = createHmac('sha256', secret).update('alianza kept answers').digest();
  const sealOf = (key: string, bytes: Buffer): Buffer =>
    createHmac('sha256', derived).update(`${key}\n`).update(bytes).digest();
  return {
    seal: (key, bytes) => Buffer.concat([sealOf(key, bytes), bytes]),
    open(key, sealed) {
      if (sealed.length < SEAL_BYTES) return undefined;
      const bytes = sealed.subarray(SEAL_BYTES);
      return timingSafeEqual(sealed.subarray(0, SEAL_BYTES), sealOf(key, bytes))
        ? bytes
        : undefined;
    },
  };
}
