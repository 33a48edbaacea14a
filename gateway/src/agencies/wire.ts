import type { AgencyAnswer, AgencyQuestion } from '../engine/askAgency.ts';
import type { Agency } from './agency.ts';
import type { AgenciesOptions } from './agenciesOptions.ts';
import { Breaker, type Finding, type Pass } from './breaker.ts';
import { conclude, unasked, unavailable, type Conclusion } from './conclude.ts';
import { questionHeaders } from './questionHeaders.ts';
import { repeating } from './repeating.ts';
import { retryBudget } from './retryBudget.ts';
import { openTransport, type Sending, type Transport } from './transport.ts';

const SMALLEST = JSON.stringify({ query: '{ __typename }' });
const NOBODY_ASKS = { tier: 'PUBLIC', readings: new Map(), along: {} } as const;
/** So small a question vouches for an agency only where nothing else is let through. */
const UNCOUNTED: Pass = { isTrial: true, find: () => undefined };

/** One agency as the gateway reaches it: what a question goes through, from the time it has left to reading the answer. */
export class Wire {
  readonly agency: Agency;
  readonly #options: AgenciesOptions;
  readonly #now: () => number;
  readonly #transport: Transport;
  readonly #sendOrRepeat: Transport['send'];
  readonly #headersFor: ReturnType<typeof questionHeaders>;
  readonly #breaker: Breaker;

  constructor(agency: Agency, options: AgenciesOptions) {
    const { limits, tierSecret, observer, now = () => performance.now() } = options;
    const { name, code, url } = agency;
    const repeated = (): void => observer.retried(code);
    this.agency = agency;
    this.#options = options;
    this.#now = now;
    this.#transport = openTransport(url, limits);
    this.#sendOrRepeat = repeating(this.#transport, { budget: retryBudget(now), now, repeated });
    this.#headersFor = questionHeaders({ agency: name, tierSecret, now });
    this.#breaker = new Breaker({
      failures: limits.breakerFailures,
      restMs: limits.breakerRestMs,
      now,
      changed: (state) => observer.breaker(code, state),
    });
  }

  /** Never rejects. */
  async ask(question: AgencyQuestion): Promise<AgencyAnswer> {
    const { code } = this.agency;
    const began = this.#now();
    const failed = (error: Error): Conclusion => unasked(code, error);
    const { answer, outcome } = await this.#conclusionOf(question).catch(failed);
    this.#options.observer.agencyAsked(code, { ms: this.#now() - began, outcome });
    return answer;
  }

  /** Whether the agency answers the smallest question. While it is left alone it does not, except to be tried out. */
  async probe(): Promise<boolean> {
    const pass = this.#breaker.admit();
    if (!pass) return false;
    const headers = this.#headersFor(NOBODY_ASKS);
    const sending = { headers, body: SMALLEST, ms: this.#options.limits.agencyTimeoutMs };
    const { answer } = await this.#sent(sending, pass.isTrial ? pass : UNCOUNTED);
    return answer.data !== null;
  }

  close(): Promise<void> {
    return this.#transport.close();
  }

  async #conclusionOf({ body, scope }: AgencyQuestion): Promise<Conclusion> {
    const ms = Math.min(this.#options.limits.agencyTimeoutMs, scope.deadlineAt - this.#now());
    if (ms <= 0) return this.#silent('failed', 'no time is left');
    const headers = this.#headersFor(scope);
    const pass = this.#breaker.admit();
    if (!pass) return this.#silent('resting', 'the agency is left alone');
    return this.#sent({ headers, body, ms }, pass);
  }

  async #sent(sending: Sending, pass: Pass): Promise<Conclusion> {
    let finding: Finding = 'unwell';
    try {
      // A trial is one request, and no more.
      const reply = await (pass.isTrial
        ? this.#transport.send(sending)
        : this.#sendOrRepeat(sending));
      const { answer, ...conclusion } = conclude(reply, this.agency.code);
      finding = reply.silence === 'late' ? this.#findingOfLate(sending) : conclusion.finding;
      return { ...conclusion, answer: { ...answer, code: reply.answer?.code } };
    } finally {
      pass.find(finding);
    }
  }

  /** An operation that had little time left says nothing about the agency. */
  #findingOfLate({ ms }: Sending): Finding {
    return ms < this.#options.limits.agencyTimeoutMs / 2 ? 'nothing' : 'unwell';
  }

  #silent(outcome: 'failed' | 'resting', why: string): Conclusion {
    return unavailable(this.agency.code, { cause: new Error(why), outcome });
  }
}
