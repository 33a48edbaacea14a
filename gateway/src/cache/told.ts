import type { AgencyAnswer, Json } from '../engine/askAgency.ts';
import { alone } from './alone.ts';

/** An answer, with its data as text, so that it can be kept and given to others; without a text it is one caller's only. */
export interface Told {
  readonly answer: AgencyAnswer;
  readonly text: Buffer | undefined;
}

/** Reads an answer without errors from the text of its data. Each caller gets data of its own, which is theirs to change. */
export function fromText(text: Buffer, errors: AgencyAnswer['errors'] = []): AgencyAnswer {
  return { data: JSON.parse(text.toString('utf8')) as Json | null, errors };
}

/** Writes down the data before whoever asked changes it. */
export function toldBy(answer: AgencyAnswer): Told {
  try {
    return { answer, text: alone(Buffer.from(JSON.stringify(answer.data))) };
  } catch {
    // Data can be read that is nested too deeply to be written.
    return { answer, text: undefined };
  }
}
