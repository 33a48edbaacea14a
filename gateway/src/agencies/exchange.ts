import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';
import { CODE_HEADER } from '@alianza/kit/feed/codeHeader';
import type { Reply, Silence } from './reply.ts';

/** What ends an exchange: the milliseconds and the bytes it may take, and who is told, once, how it ended. */
export interface ExchangeBounds {
  readonly ms: number;
  readonly bytes: number;
  readonly settle: (reply: Reply) => void;
}

/** What failures of a connection are called that came before any of an answer. */
const UNREACHED = new Set(['UND_ERR_SOCKET', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE']);

/**
 * One request on the wire, from before a socket is free until the last byte of the answer. A single timer bounds all of
 * it: waiting for a socket, connecting, headers, and a body that drips. What is too large is cut while it arrives.
 */
export class Exchange implements Dispatcher.DispatchHandler {
  readonly #bounds: ExchangeBounds;
  readonly #timer: NodeJS.Timeout;
  readonly #chunks: Buffer[] = [];
  #controller: Dispatcher.DispatchController | undefined;
  #status = 0;
  #code: string | undefined;
  #size = 0;
  #isOver = false;

  constructor(bounds: ExchangeBounds) {
    this.#bounds = bounds;
    this.#timer = setTimeout(() => this.#give('late', `${bounds.ms} ms are over`), bounds.ms);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    // Its time ended while it waited for a socket. Thrown, this keeps the request back; to abort would cost the socket.
    if (this.#isOver) throw new Error('not sent');
  }

  onResponseStart(_: unknown, status: number, headers: IncomingHttpHeaders): void {
    // 1xx announces an answer and is none.
    if (status < 200) return;
    this.#status = status;
    this.#code = codeIn(headers);
    const encoding = headers['content-encoding'] ?? 'identity';
    if (encoding !== 'identity') this.#give('encoded', 'the answer is compressed');
    else if (Number(headers['content-length']) > this.#bounds.bytes) this.#giveLarge();
  }

  onResponseData(_: unknown, chunk: Buffer): void {
    this.#size += chunk.length;
    if (this.#size > this.#bounds.bytes) this.#giveLarge();
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.#end({ answer: { status: this.#status, body: this.#text(), code: this.#code } });
  }

  onResponseError(_: unknown, cause: Error): void {
    const { code = '' } = cause as NodeJS.ErrnoException;
    if (code === 'UND_ERR_INVALID_ARG') this.#end({ silence: 'unsent', cause });
    else if (this.#status === 0 && UNREACHED.has(code)) this.#end({ silence: 'unreached', cause });
    else this.#end({ silence: 'broken', cause });
  }

  #text(): string {
    const [first, ...others] = this.#chunks;
    if (first === undefined) return '';
    return (others.length === 0 ? first : Buffer.concat(this.#chunks)).toString('utf8');
  }

  #giveLarge(): void {
    this.#give('large', `the answer is larger than ${this.#bounds.bytes} bytes`);
  }

  /** Ends from this side. The connection goes with it: what is left of the answer must not be read as the next one. */
  #give(silence: Silence, why: string): void {
    const cause = new Error(why);
    this.#end({ silence, cause });
    this.#controller?.abort(cause);
  }

  #end(reply: Reply): void {
    if (this.#isOver) return;
    this.#isOver = true;
    clearTimeout(this.#timer);
    this.#chunks.length = 0;
    this.#bounds.settle(reply);
  }
}

function codeIn({ [CODE_HEADER]: code }: IncomingHttpHeaders): string | undefined {
  return typeof code === 'string' ? code : undefined;
}
