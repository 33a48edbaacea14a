import type { IncomingMessage } from 'node:http';

/** Why a body was not read: it is too large, it comes compressed, or it stopped coming. */
export type Unreadable = 'too-large' | 'encoded' | 'cut';

/** The text of a request's body, or why there is none. Never holds more than `limit` bytes. */
export function readBody(
  request: IncomingMessage,
  limit: number,
): Promise<{ readonly text: string } | { readonly unreadable: Unreadable }> {
  const encoding = request.headers['content-encoding'] ?? 'identity';
  // A few compressed bytes can stand for gigabytes.
  if (encoding !== 'identity') return Promise.resolve({ unreadable: 'encoded' });
  if (Number(request.headers['content-length'] ?? 0) > limit)
    return Promise.resolve({ unreadable: 'too-large' });
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else resolve({ unreadable: 'too-large' });
    });
    request.on('end', () => resolve({ text: textOf(chunks) }));
    request.on('close', () => resolve({ unreadable: 'cut' }));
  });
}

function textOf(chunks: readonly Buffer[]): string {
  const [first] = chunks;
  return chunks.length === 1 && first
    ? first.toString('utf8')
    : Buffer.concat(chunks).toString('utf8');
}
