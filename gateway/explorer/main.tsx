import './workers.ts';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import './page.css';

/** The first query of README.md, written in by build.mjs; undefined while the README shows none. */
declare const EXAMPLE_QUERY: string | undefined;

const page = document.getElementById('explorer');
if (page === null) throw new Error('index.html has no element "explorer"');

createRoot(page).render(
  <GraphiQL
    fetcher={createGraphiQLFetcher({ url: '/graphql' })}
    defaultQuery={EXAMPLE_QUERY}
    defaultTheme="light"
    shouldPersistHeaders={false}
  />,
);
