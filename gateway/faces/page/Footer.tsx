import type { PageWords } from '../words/page/words.ts';
import { pageLink } from './pageLink.ts';
import type { PageRequest } from './pageRequest.ts';

/** The free line of the anti-trafficking operations centre of the Ministry of Interior. */
const HELP_LINE = '018000 522020';

interface FooterProps {
  readonly page: PageRequest;
  readonly words: PageWords;
}

/** Whose figures these are, the other pages, and where a child finds help. */
export function Footer({ page, words }: FooterProps) {
  return (
    <footer className="foot">
      <div className="wide">
        <p>{words.belongs}</p>
        <p className="help">
          {words.help}{' '}
          <a href={`tel:${HELP_LINE.replaceAll(' ', '')}`} className="number">
            {HELP_LINE}
          </a>
          , {words.helpLine}.
        </p>
        <nav aria-label={words.footer}>
          <a href={pageLink(page, '/data')}>{words.downloads}</a>
          <a href={pageLink(page, '/schema')}>{words.schema}</a>
          <a href="/explorer/">{words.explorer}</a>
        </nav>
      </div>
    </footer>
  );
}
