import type { Assets } from '../assets/readAssets.ts';
import { Heading } from '../dashboard/parts/Heading.tsx';
import { pageLink } from '../page/pageLink.ts';
import { Page } from '../page/Page.tsx';
import type { Book } from './book.ts';
import { searchTypes } from './model/searchTypes.ts';
import { Results } from './parts/Results.tsx';
import { SearchForm } from './parts/SearchForm.tsx';
import { TypeGroups } from './parts/TypeGroups.tsx';
import { JoinPicture } from './picture/JoinPicture.tsx';
import { JoinTable } from './picture/JoinTable.tsx';
import { SCHEMA_PATH, type SchemaContext } from './schemaContext.ts';

interface IndexProps {
  readonly book: Book;
  readonly context: SchemaContext;
  readonly assets: Assets;
}

/** The way in: the search, the picture of how types join, and every type. */
export function IndexPage({ book, context, assets }: IndexProps) {
  const { page, words, catalogue } = context;
  const query = page.search.get('q')?.trim() ?? '';
  return (
    <Page page={page} assets={assets} title={words.dictionary} area="schema">
      <Heading kicker={words.dictionary} title={words.title} lead={words.lead} />
      <SearchForm query={query} context={context} />
      <Tries context={context} />
      <Results query={query} found={searchTypes(catalogue, query)} context={context} />
      <section className="section">
        <h2>{words.pictureTitle}</h2>
        <p className="hint">{words.pictureHint}</p>
        <div
          className="panel joins-panel slide"
          tabIndex={0}
          role="region"
          aria-label={words.pictureTitle}
        >
          <JoinPicture joins={book.joins} context={context} />
        </div>
        <JoinTable joins={book.joins} context={context} />
      </section>
      <TypeGroups joins={book.joins} context={context} />
    </Page>
  );
}

/** Terms somebody may look for first. */
const TRIES = ['finalidad', 'PARD', 'repatriación', 'mendicidad ajena', 'margen de protección'];

function Tries({ context: { page, words } }: Pick<IndexProps, 'context'>) {
  return (
    <p className="tries">
      {words.tryOne}{' '}
      {TRIES.map((term) => (
        <a key={term} lang="es" href={pageLink(page, SCHEMA_PATH, { q: term })}>
          {term}
        </a>
      ))}
    </p>
  );
}
