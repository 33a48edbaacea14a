const KEY_BYTES = 32;

/** The two secrets of a dataset's noise; only the release builder's process holds them. */
export interface DisclosureKeys {
  /** K_rkey: gives every unit its record key. */
  readonly recordKey: Buffer;
  /** K_noise: mixes the sum of record keys into the key of a cell. */
  readonly noiseKey: Buffer;
}

/** @throws RangeError unless both keys have 32 bytes; the message never holds a key. */
export function assertKeys({ recordKey, noiseKey }: DisclosureKeys): void {
  for (const [name, key] of Object.entries({ recordKey, noiseKey }))
    if (key.length !== KEY_BYTES)
      throw new RangeError(
        `The disclosure key ${name} has ${key.length} bytes instead of ${KEY_BYTES}: give ${KEY_BYTES} random bytes.`,
      );
}
