import { PAGE_WORDS } from '../../faces/words/page/words.ts';
import { useExplorer } from './explorerContext.ts';

/** Where this page is, the other pages, and the other language. */
export function TopBar() {
  const { language, words } = useExplorer();
  const page = PAGE_WORDS[language];
  const lang = language === 'en' ? '?lang=en' : '';
  return (
    <header className="top-bar">
      <a className="brand" href={`/dashboard${lang}`}>
        {page.brand}
      </a>
      <h1>{page.explorer}</h1>
      <nav aria-label={words.otherPages}>
        <a href={`/dashboard${lang}`}>{page.views.panorama}</a>
        <a href={`/data${lang}`}>{page.downloads}</a>
        <a href={`/schema${lang}`}>{page.schema}</a>
      </nav>
      <div className="choice" role="group" aria-label={page.language}>
        <LanguageLink code="es" name="Español" />
        <LanguageLink code="en" name="English" />
      </div>
    </header>
  );
}

function LanguageLink({ code, name }: { readonly code: 'es' | 'en'; readonly name: string }) {
  const { language } = useExplorer();
  return (
    <a
      href={`?lang=${code}`}
      lang={code}
      hrefLang={code}
      aria-label={`${code.toUpperCase()}, ${name}`}
      aria-current={code === language ? 'true' : undefined}
      onClick={keepQuery}
    >
      {code.toUpperCase()}
    </a>
  );

  /** The address may have changed since the page was drawn. */
  function keepQuery(event: { readonly currentTarget: HTMLAnchorElement }): void {
    const asked = new URLSearchParams(location.search);
    asked.set('lang', code);
    event.currentTarget.search = `?${asked}`;
  }
}
