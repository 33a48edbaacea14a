import type { Language } from '../words/language.ts';
import type { PageWords, ViewName } from '../words/page/words.ts';
import { pageLink, samePage } from './pageLink.ts';
import type { PageRequest, Theme } from './pageRequest.ts';

interface HeaderProps {
  readonly page: PageRequest;
  readonly words: PageWords;
  readonly current: ViewName | undefined;
}

/** Brand, views, who reads, language and theme; all of it links, so that it works without script. */
export function Header({ page, words, current }: HeaderProps) {
  return (
    <header className="head">
      <div className="wide head-row">
        <a className="brand" href={pageLink(page, '/dashboard/panorama')}>
          {words.brand}
        </a>
        <nav className="views" aria-label={words.viewsLabel}>
          {VIEWS.map((view) => (
            <a
              key={view}
              href={pageLink(page, `/dashboard/${view}`)}
              aria-current={view === current ? 'page' : undefined}
            >
              {words.views[view]}
            </a>
          ))}
        </nav>
        <div className="tools">
          <span className="reader">{words.reader[page.tier]}</span>
          <Languages page={page} words={words} />
          <Themes page={page} words={words} />
        </div>
      </div>
    </header>
  );
}

const VIEWS: readonly ViewName[] = [
  'panorama',
  'mapa',
  'comparar',
  'flujos',
  'compromisos',
  'calidad',
];

const LANGUAGES: readonly { readonly code: Language; readonly name: string }[] = [
  { code: 'es', name: 'Español' },
  { code: 'en', name: 'English' },
];

type ToolProps = Pick<HeaderProps, 'page' | 'words'>;

function Languages({ page, words }: ToolProps) {
  return (
    <div className="choice" role="group" aria-label={words.language}>
      {LANGUAGES.map(({ code, name }) => (
        <a
          key={code}
          href={samePage(page, { lang: code })}
          lang={code}
          hrefLang={code}
          aria-label={`${code.toUpperCase()}, ${name}`}
          aria-current={code === page.language ? 'true' : undefined}
        >
          {code.toUpperCase()}
        </a>
      ))}
    </div>
  );
}

/** Of the two links the style shows the one that changes something: without a choice, the reader's system decides. */
function Themes({ page, words }: ToolProps) {
  const link = (theme: NonNullable<Theme>, word: string) => (
    <a className={`theme to-${theme}`} href={samePage(page, { theme })}>
      <span className="spoken">{words.theme}: </span>
      {word}
    </a>
  );
  return (
    <>
      {page.theme !== 'dark' && link('dark', words.dark)}
      {page.theme !== 'light' && link('light', words.light)}
    </>
  );
}
