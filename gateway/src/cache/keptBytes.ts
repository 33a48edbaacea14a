/** Where bytes are kept by key, for as long as there is room. What is not found was not kept, or has been let go. */
export interface KeptBytes {
  /** At once when the bytes are at hand, with a promise when they must be fetched. Neither throws nor rejects. */
  find(key: string): Buffer | undefined | Promise<Buffer | undefined>;
  /** Takes the bytes over: they must not be changed any more. */
  keep(key: string, bytes: Buffer): void;
}
