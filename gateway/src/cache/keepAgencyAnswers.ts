import { agencyCode } from '../agencies/agency.ts';
import type { AgencyAnswer, AskAgency } from '../engine/askAgency.ts';
import type { Observer } from '../observer.ts';
import { agencyAnswerKey, type Asking } from './agencyAnswerKey.ts';
import { Flights } from './flights.ts';
import { isSilent } from './isSilent.ts';
import type { KeptBytes } from './keptBytes.ts';
import type { LastAnswers } from './lastAnswers.ts';
import { mayAnswer } from './mayAnswer.ts';
import { fromText, toldBy, type Told } from './told.ts';

/**
 * @property last is told every good answer
 * @property now milliseconds of `performance.now()`
 */
export interface KeepOptions {
  readonly kept: KeptBytes;
  readonly last: LastAnswers;
  readonly observer: Observer;
  readonly now: () => number;
}

/**
 * Asks agencies only what is not known: an answer without errors, by the code that the
 * state names, is kept by question, tier and state of the agency, and the
 * same question under way is asked once. An agency without a known state is always asked.
 */
export function keepAgencyAnswers(ask: AskAgency, options: KeepOptions): AskAgency {
  const { kept, now } = options;
  const flights = new Flights();

  async function askAnew(asking: Asking): Promise<Told> {
    const { service, question } = asking;
    const answer = await ask(service, question);
    // Who had less time than others must not make them give up with it.
    const isOutOfTime = isSilent(answer) && now() >= question.scope.deadlineAt - TIMER_SLACK_MS;
    return isOutOfTime ? { answer, text: undefined } : toldBy(answer);
  }

  async function fetchOrAsk(asking: Asking, key: string, fetching: Fetching): Promise<Told> {
    const text = await fetching;
    if (text) return { answer: given(asking, text, options), text };
    options.observer.looked('agency', false);
    const told = await askAnew(asking);
    if (told.text && isGood(told.answer) && told.answer.code === asking.reading.code) {
      kept.keep(key, told.text);
      remember(asking, told.text, options);
    }
    return told;
  }

  async function answerTo(asking: Asking): Promise<AgencyAnswer> {
    const key = agencyAnswerKey(asking);
    const joined = flights.has(key) ? await flights.join(key) : undefined;
    if (joined) return joined;
    const found = mayAnswer(asking.reading, now()) ? kept.find(key) : undefined;
    if (Buffer.isBuffer(found)) return given(asking, found, options);
    return flights.start(key, () => fetchOrAsk(asking, key, found));
  }

  return (service, question) => {
    const reading = question.scope.readings.get(service);
    return reading ? answerTo({ service, question, reading }) : ask(service, question);
  };
}

/** Milliseconds by which a timer may end before its time. */
const TIMER_SLACK_MS = 10;

type Fetching = Promise<Buffer | undefined> | undefined;

const isGood = ({ data, errors }: AgencyAnswer): boolean => data !== null && errors.length === 0;

/** An answer that was kept, as one that has just come. */
function given(asking: Asking, text: Buffer, options: KeepOptions): AgencyAnswer {
  options.observer.looked('agency', true);
  options.observer.agencyAsked(agencyCode(asking.service), { ms: 0, outcome: 'kept' });
  remember(asking, text, options);
  return { ...fromText(text), code: asking.reading.code };
}

function remember(asking: Asking, text: Buffer, { last, now }: KeepOptions): void {
  const { service, question, reading } = asking;
  const { tier } = question.scope;
  const at = Math.min(now(), reading.currentUntil);
  last.keep({ service, tier, body: question.body }, { text, reading, at });
}
