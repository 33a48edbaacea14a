import { expect, it } from '@jest/globals';
import type { Logger } from '../../gateway/src/log.ts';
import { NOBODY } from '../../gateway/src/observer.ts';
import { tellAnswer } from '../../gateway/src/tellAnswer.ts';

it('An operation’s name is cut in the log, where a caller could say anything with it', () => {
  const lines: { operation?: string }[] = [];
  const log = { info: (line: object) => void lines.push(line) } as unknown as Logger;
  const answer = { operation: 'a'.repeat(5_000), tier: 'PUBLIC', ms: 1, errors: [] } as const;
  tellAnswer({ log, observer: NOBODY, saved: new Map() }, answer);
  expect(lines).toMatchObject([{ operation: 'a'.repeat(60) }]);
});
