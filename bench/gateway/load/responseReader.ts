/** One answer as far as the load looks at it. */
export interface Response {
  readonly status: number;
  /** Whether it says that something went wrong: the name of the list of errors is in it. */
  readonly hasErrors: boolean;
  readonly retryAfterSeconds: number | undefined;
}

interface Head {
  readonly status: number;
  readonly length: number | 'chunked';
  readonly retryAfterSeconds: number | undefined;
  readonly bodyFrom: number;
}

const HEAD_END = '\r\n\r\n';
const LAST_CHUNK = Buffer.from('\r\n0\r\n\r\n');
const ERRORS = '"errors":';

/**
 * Puts the answers on one connection together, one request at a time, and copies nothing that it need not: the load must not
 * become what is measured. It knows as much of HTTP/1.1 as the gateways of the bench answer with.
 */
export class ResponseReader {
  #pending: Buffer = Buffer.alloc(0);
  #head: Head | undefined;
  #received = 0;
  #hasErrors = false;

  /** Takes what came, and gives the answer when it is whole. @throws on what is no HTTP. */
  take(chunk: Buffer): Response | undefined {
    const body = this.#head ? chunk : this.#readHead(chunk);
    if (body === undefined || this.#head === undefined) return undefined;
    this.#received += body.length;
    this.#hasErrors ||= body.includes(ERRORS);
    return this.#isWhole(this.#head, body) ? this.#finish(this.#head) : undefined;
  }

  #readHead(chunk: Buffer): Buffer | undefined {
    this.#pending = this.#pending.length === 0 ? chunk : Buffer.concat([this.#pending, chunk]);
    this.#head = headIn(this.#pending);
    return this.#head && this.#pending.subarray(this.#head.bodyFrom);
  }

  #isWhole({ length }: Head, body: Buffer): boolean {
    if (length !== 'chunked') return this.#received >= length;
    // The last chunk may have come in pieces: so its end is looked for in what is kept of the piece before.
    this.#pending = Buffer.concat([this.#pending.subarray(-LAST_CHUNK.length), body]);
    return this.#pending.subarray(-LAST_CHUNK.length).equals(LAST_CHUNK);
  }

  #finish({ status, retryAfterSeconds }: Head): Response {
    const response = { status, retryAfterSeconds, hasErrors: this.#hasErrors };
    this.#pending = Buffer.alloc(0);
    this.#head = undefined;
    this.#received = 0;
    this.#hasErrors = false;
    return response;
  }
}

function headIn(bytes: Buffer): Head | undefined {
  const end = bytes.indexOf(HEAD_END);
  if (end < 0) return undefined;
  const text = bytes.toString('latin1', 0, end);
  const status = /^HTTP\/1\.1 (\d{3})/.exec(text)?.[1];
  if (status === undefined) throw new Error('The answer is no HTTP/1.1.');
  const length = /\r\ncontent-length: *(\d+)/i.exec(text)?.[1];
  const retryAfter = /\r\nretry-after: *(\d+)/i.exec(text)?.[1];
  return {
    status: Number(status),
    length: length === undefined ? 'chunked' : Number(length),
    retryAfterSeconds: retryAfter === undefined ? undefined : Number(retryAfter),
    bodyFrom: end + HEAD_END.length,
  };
}
