import { pageLink, samePage } from '../../page/pageLink.ts';
import type { PageRequest } from '../../page/pageRequest.ts';
import { PARTS } from '../../words/dashboard/parts.ts';
import { fill } from '../../words/fill.ts';
import type { Words } from '../../words/language.ts';

/** What went wrong: the code of the catalogue and its details. */
export interface Trouble {
  readonly code: string;
  readonly details: Readonly<Record<string, string | number>>;
}

/** What a reader can do about it, by code; for any other the code itself is what helps. */
const SENTENCES: Readonly<Record<string, Words>> = {
  NOT_FOUND: PARTS.unknownView,
  UNKNOWN_OPERATION: PARTS.oldLink,
  UNKNOWN_CODE: PARTS.unknownPlace,
  BAD_USER_INPUT: PARTS.badValue,
  TOO_MANY_REQUESTS: PARTS.busy,
  GATEWAY_BUSY: PARTS.busy,
};

interface ProblemProps {
  readonly page: PageRequest;
  readonly trouble: Trouble;
}

/** A view that could not be shown: why, what to do, and the code to ask for help with. */
export function Problem({ page, trouble: { code, details } }: ProblemProps) {
  const { language } = page;
  const sentence = SENTENCES[code]?.[language];
  return (
    <section className="problem">
      <h1>{PARTS.problem[language]}</h1>
      {sentence && <p className="lead">{fill(sentence, details)}</p>}
      <p>{fill(PARTS.problemHelp[language], { code })}</p>
      <p className="ways">
        <a className="button" href={samePage(page, {})}>
          {PARTS.again[language]}
        </a>
        <a className="button" href={pageLink(page, '/dashboard/panorama')}>
          {PARTS.start[language]}
        </a>
      </p>
    </section>
  );
}
