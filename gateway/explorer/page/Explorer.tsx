import { explorerPlugin } from '@graphiql/plugin-explorer';
import { GraphiQL } from 'graphiql';
import { useMemo } from 'react';
import { askGateway } from '../connection/askGateway.ts';
import { ConnectionNotice } from '../connection/ConnectionNotice.tsx';
import { LinkNotice } from '../link/LinkNotice.tsx';
import { SavedIcon } from '../saved/SavedIcon.tsx';
import { SavedQueries } from '../saved/SavedQueries.tsx';
import { Session } from '../session/Session.tsx';
import { SessionIcon } from '../session/SessionIcon.tsx';
import { storage } from '../storage.ts';
import { Result } from '../table/Result.tsx';
import { useExplorer } from './explorerContext.ts';

/** The first query of README.md, written in by build.mjs; undefined while the README shows none. */
declare const EXAMPLE_QUERY: string | undefined;

/** The editor with our own plugins around it. */
export function Explorer() {
  const { words } = useExplorer();
  const { plugins, fetcher } = useMemo(() => {
    const saved = { title: words.saved.title, icon: SavedIcon, content: SavedQueries };
    const session = { title: words.session.title, icon: SessionIcon, content: Session };
    const builder = { ...explorerPlugin(), title: words.builder };
    return {
      plugins: [saved, builder, session],
      fetcher: askGateway(words.notices.awayInEditor),
    };
  }, [words]);
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      storage={storage}
      visiblePlugin={words.saved.title}
      {...(EXAMPLE_QUERY !== undefined && { defaultQuery: EXAMPLE_QUERY })}
      defaultEditorToolsVisibility="variables"
      shouldPersistHeaders={false}
      showPersistHeadersSettings={false}
    >
      <GraphiQL.Footer>
        <Result />
      </GraphiQL.Footer>
      <GraphiQL.Logo>
        <span />
      </GraphiQL.Logo>
      <LinkNotice />
      <ConnectionNotice />
    </GraphiQL>
  );
}
