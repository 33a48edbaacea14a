import { nearest } from '@alianza/kit/codes/nearest';
import type { Assets } from '../assets/readAssets.ts';
import { Heading } from '../dashboard/parts/Heading.tsx';
import { Page } from '../page/Page.tsx';
import { fill } from '../words/fill.ts';
import { SearchForm } from './parts/SearchForm.tsx';
import { TypeLink } from './parts/TypeLink.tsx';
import type { SchemaContext } from './schemaContext.ts';

/** More of a name that is not there is not repeated. */
const LONGEST_NAME = 60;

interface UnknownProps {
  readonly name: string;
  readonly context: SchemaContext;
  readonly assets: Assets;
}

/** Says that a type is not there, and names the nearest. */
export function UnknownPage({ name, context, assets }: UnknownProps) {
  const { page, words, catalogue } = context;
  const given = name.slice(0, LONGEST_NAME);
  const near = nearest(given, [...catalogue.keys()]);
  return (
    <Page page={page} assets={assets} title={words.unknownTitle} area="schema">
      <Heading
        kicker={words.dictionary}
        title={words.unknownTitle}
        lead={
          <>
            {fill(words.unknown, { name: given })} {words.nearest}{' '}
            {near !== undefined && <TypeLink name={near} context={context} />}.
          </>
        }
      />
      <SearchForm query="" context={context} />
    </Page>
  );
}
