import type { ReactNode } from 'react';
import type { Assets } from '../assets/readAssets.ts';
import { PAGE_WORDS, type ViewName } from '../words/page/words.ts';
import { Banner } from './Banner.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import type { PageRequest } from './pageRequest.ts';

/**
 * What one page is.
 * @property area the face it belongs to: `<area>.css` and `<area>.js` are linked where the build has made them
 * @property current the view of the dashboard that is open
 * @property isSynthetic whether a release behind its figures is invented: then the page says so
 */
export interface PageProps {
  readonly page: PageRequest;
  readonly assets: Assets;
  readonly title: string;
  readonly area?: string;
  readonly current?: ViewName;
  readonly isSynthetic?: boolean;
  readonly children: ReactNode;
}

/** The frame of every page people look at. It holds no inline style and no inline script. */
export function Page({ isSynthetic = false, children, ...props }: PageProps) {
  const { page, title, current } = props;
  const words = PAGE_WORDS[page.language];
  return (
    <html lang={page.language} data-theme={page.theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={page.theme ?? 'light dark'} />
        <title>{`${title} · ${words.brand}`}</title>
        <Resources {...props} />
      </head>
      <body>
        <a className="skip" href="#content">
          {words.skip}
        </a>
        {isSynthetic && <Banner words={words} />}
        <Header page={page} words={words} current={current} />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <Footer page={page} words={words} />
      </body>
    </html>
  );
}

/** Fonts come before the style that names them, so that no text moves when they arrive. */
function Resources({ assets, area }: Pick<PageProps, 'assets' | 'area'>) {
  const style = area && assets.find(`${area}.css`);
  const script = area && assets.find(`${area}.js`);
  return (
    <>
      {assets.fonts.map((font) => (
        <link key={font} rel="preload" as="font" type="font/woff2" href={font} crossOrigin="" />
      ))}
      <link rel="stylesheet" href={assets.url('page.css')} />
      {style && <link rel="stylesheet" href={style} />}
      <link rel="icon" href={assets.url('favicon.svg')} type="image/svg+xml" />
      {script && <script type="module" src={script} />}
    </>
  );
}
