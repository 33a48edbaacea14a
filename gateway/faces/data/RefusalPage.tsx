import type { Assets } from '../assets/readAssets.ts';
import { Page } from '../page/Page.tsx';
import { pageLink, samePage } from '../page/pageLink.ts';
import type { PageRequest } from '../page/pageRequest.ts';
import { INDEX } from '../words/data/indexWords.ts';
import { fill } from '../words/fill.ts';
import type { Refusal } from './refused.ts';

interface RefusalPageProps {
  readonly page: PageRequest;
  readonly assets: Assets;
  readonly refusal: Refusal;
}

/** What a browser is told when there is no file. */
export function RefusalPage({ page, assets, refusal }: RefusalPageProps) {
  const { language } = page;
  const { words, code } = refusal;
  return (
    <Page page={page} assets={assets} area="data" title={INDEX.refused[language]}>
      <section className="refusal">
        <h1>{INDEX.refused[language]}</h1>
        <p className="lead">{words[language]}</p>
        <p className="code">{fill(INDEX.code[language], { code })}</p>
        <p className="ways">
          <a className="button" href={samePage(page, {})}>
            {INDEX.again[language]}
          </a>
          <a className="button" href={pageLink(page, '/data')}>
            {INDEX.all[language]}
          </a>
        </p>
      </section>
    </Page>
  );
}
