import type { RetryBudget } from './retryBudget.ts';
import type { Reply } from './reply.ts';
import type { Transport } from './transport.ts';

/**
 * @property now milliseconds of a clock that never goes back
 * @property repeated is told of each repeat
 */
export interface RepeatingOptions {
  readonly budget: RetryBudget;
  readonly now: () => number;
  readonly repeated: () => void;
}

/**
 * Sends, and once more when the connection failed before any of an answer came, as one that was kept does when the agency
 * closes it just then. A question only reads, so that a repeat changes nothing; it has what is left of the same time.
 */
export function repeating(
  transport: Transport,
  { budget, now, repeated }: RepeatingOptions,
): Transport['send'] {
  return async (sending): Promise<Reply> => {
    const until = now() + sending.ms;
    budget.sent();
    const reply = await transport.send(sending);
    if (reply.answer || reply.silence !== 'unreached') return reply;
    const ms = until - now();
    if (ms <= 0 || !budget.take()) return reply;
    repeated();
    return transport.send({ ...sending, ms });
  };
}
