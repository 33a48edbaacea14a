import type { Assets } from '../assets/readAssets.ts';
import { pageLink } from '../page/pageLink.ts';
import { Page } from '../page/Page.tsx';
import type { ShownExample } from './examples/shownExample.ts';
import type { TypeCard } from './model/typeCard.ts';
import { Description } from './parts/Description.tsx';
import { ExampleSection } from './parts/ExampleSection.tsx';
import { Facts } from './parts/Facts.tsx';
import { Parts } from './parts/Parts.tsx';
import { Uses } from './parts/Uses.tsx';
import { SCHEMA_PATH, type SchemaContext } from './schemaContext.ts';

interface TypePageProps {
  readonly card: TypeCard;
  readonly example: ShownExample | undefined;
  readonly title: string;
  readonly origin: string;
  readonly context: SchemaContext;
  readonly assets: Assets;
}

/** One type: whose it is, what it means, what it consists of, and how it is asked. */
export function TypePage({ card, example, title, origin, context, assets }: TypePageProps) {
  const { page, words } = context;
  return (
    <Page
      page={page}
      assets={assets}
      title={card.name}
      area="schema"
      isSynthetic={example?.isSynthetic ?? false}
    >
      <div className="heading">
        <div>
          <p className="kicker">
            <a href={pageLink(page, SCHEMA_PATH)}>{words.dictionary}</a> · {words.kinds[card.kind]}
          </p>
          <h1 lang="en">{card.name}</h1>
          <Description text={card.description} className="lead" />
        </div>
      </div>
      <Facts card={card} context={context} />
      <Parts card={card} context={context} />
      <ExampleSection example={example} title={title} origin={origin} context={context} />
      <Uses card={card} context={context} />
      <p className="hint in-english">{words.inEnglish}</p>
    </Page>
  );
}
