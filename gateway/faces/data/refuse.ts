import { ERRORS, type ErrorCode } from '@alianza/kit/errors/catalogue';
import { REFUSALS, type RefusalName } from '../words/data/refusals.ts';
import { Refused } from './refused.ts';
import { say, type Said } from './say.ts';

/** More of what came is not repeated. */
const LONGEST = 60;

/** A refusal in the words of this face, with the status of its code. */
export function refuse(name: RefusalName, code: ErrorCode, said: Said): Refused {
  const shown = Object.fromEntries(
    Object.entries(said).map(([key, value]) => [
      key,
      typeof value === 'string' ? short(value, key) : value,
    ]),
  );
  const words = say(REFUSALS[name], shown);
  return new Refused({ status: ERRORS[code].status, code, words, details: shown });
}

/** What a caller wrote is cut; what is said to them is not. */
function short(text: string, key: string): string {
  return key === 'given' ? text.slice(0, LONGEST) : text;
}
