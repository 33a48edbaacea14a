import type { Assets } from '../assets/readAssets.ts';
import { Page } from '../page/Page.tsx';
import type { Span } from './chosen.ts';
import { digestOf } from './digestOf.ts';
import { HowToRead } from './parts/HowToRead.tsx';
import type { View, ViewAnswer, ViewContext } from './view.ts';
import { ViewBody } from './ViewBody.tsx';

interface ViewPageProps {
  readonly view: View;
  readonly answers: Readonly<Record<string, ViewAnswer<unknown>>>;
  readonly context: ViewContext;
  readonly assets: Assets;
  readonly span: Span;
}

/** A view as a page. `#view` is what a script replaces, and says what it needs to know for that; `#news` is read aloud. */
export function ViewPage({ view, answers, context, assets, span }: ViewPageProps) {
  const { page, language, isSynthetic } = context;
  return (
    <Page
      page={page}
      assets={assets}
      area="dashboard"
      title={view.title[language]}
      current={view.name}
      isSynthetic={isSynthetic}
    >
      <p id="news" className="news" role="status" />
      <div
        id="view"
        data-view={view.name}
        data-years={span.years.join(' ')}
        data-period={span.period}
        data-tier={page.tier}
        data-outlines={assets.url('outlines.json')}
        data-digest={digestOf(answers)}
      >
        <ViewBody view={view} answers={answers} context={context} />
      </div>
      <HowToRead language={language} />
    </Page>
  );
}
