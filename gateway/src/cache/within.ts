/**
 * What a promise comes to within so many milliseconds, else undefined. The promise goes on by itself. When the time is up, what
 * has already arrived at this process is read first: a busy process must not take itself for a slow peer.
 * @throws what the promise rejects with, in that time.
 */
export function within<T>(promise: Promise<T>, ms: number): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => setImmediate(() => resolve(undefined)), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
