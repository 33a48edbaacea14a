import type { Assets } from '../assets/readAssets.ts';
import { Page } from '../page/Page.tsx';
import type { PageRequest } from '../page/pageRequest.ts';
import { INDEX } from '../words/data/indexWords.ts';
import { TOPICS } from '../words/data/topics.ts';
import type { Language } from '../words/language.ts';
import { Entry } from './Entry.tsx';
import type { LastRelease } from './lastReleases.ts';
import type { DataOperation } from './operation.ts';
import type { Sizes } from './sizes.ts';

/** What the index of downloads is made of. */
export interface IndexPageProps {
  readonly page: PageRequest;
  readonly assets: Assets;
  readonly operations: readonly DataOperation[];
  readonly releases: ReadonlyMap<string, LastRelease>;
  readonly sizes: Sizes;
  readonly isSynthetic: boolean;
}

/** Every download, by topic. */
export function IndexPage(props: IndexPageProps) {
  const { page, assets, operations, isSynthetic } = props;
  const { language } = page;
  const topics = Object.keys(TOPICS);
  const folders = [...new Set(operations.map(({ folder }) => folder))].toSorted(
    (one, other) => topics.indexOf(one) - topics.indexOf(other),
  );
  return (
    <Page
      page={page}
      assets={assets}
      area="data"
      title={INDEX.title[language]}
      isSynthetic={isSynthetic}
    >
      <Introduction language={language} />
      {folders.map((folder) => (
        <Topic key={folder} folder={folder} {...props} />
      ))}
    </Page>
  );
}

function Introduction({ language }: { readonly language: Language }) {
  return (
    <div className="introduction">
      <h1>{INDEX.title[language]}</h1>
      <p className="lead">{INDEX.lead[language]}</p>
      <p>{INDEX.never[language]}</p>
      <p className="hint">{INDEX.guard[language]}</p>
      <p className="hint">
        <a href={`/data/openapi.json?lang=${language}`}>{INDEX.machine[language]}</a>
      </p>
    </div>
  );
}

function Topic({
  folder,
  page,
  operations,
  releases,
  sizes,
}: IndexPageProps & { readonly folder: string }) {
  const { language } = page;
  return (
    <section className="topic" aria-labelledby={`topic-${folder}`}>
      <h2 id={`topic-${folder}`}>{TOPICS[folder]?.[language] ?? folder}</h2>
      <ul className="entries">
        {operations
          .filter((operation) => operation.folder === folder)
          .map((operation) => (
            <Entry
              key={operation.name}
              operation={operation}
              language={language}
              releases={releases}
              size={sizes.of(operation.name)}
            />
          ))}
      </ul>
    </section>
  );
}
