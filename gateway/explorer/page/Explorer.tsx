import { GraphiQL } from 'graphiql';
import { useMemo } from 'react';
import { Builder, BuilderIcon } from '../builder/Builder.tsx';
import { askGateway } from '../connection/askGateway.ts';
import { ConnectionNotice } from '../connection/ConnectionNotice.tsx';
import { LinkNotice } from '../link/LinkNotice.tsx';
import { SavedIcon } from '../saved/SavedIcon.tsx';
import { SavedQueries } from '../saved/SavedQueries.tsx';
import { Session } from '../session/Session.tsx';
import { SessionIcon } from '../session/SessionIcon.tsx';
import { storage } from '../storage.ts';
import { Result } from '../table/Result.tsx';
import { EDITOR_THEMES, EditorTheme } from './EditorTheme.tsx';
import { useExplorer } from './explorerContext.ts';
import { PlainTabs } from './PlainTabs.tsx';

/** The first query of README.md, written in by build.mjs; undefined while the README shows none. */
declare const EXAMPLE_QUERY: string | undefined;

/** The editor with our own plugins around it. */
export function Explorer() {
  const { words } = useExplorer();
  const { plugins, fetcher } = useMemo(() => {
    const saved = { title: words.saved.title, icon: SavedIcon, content: SavedQueries };
    const session = { title: words.session.title, icon: SessionIcon, content: Session };
    const builder = { title: words.builder, icon: BuilderIcon, content: Builder };
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
      editorTheme={EDITOR_THEMES}
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
      <EditorTheme />
      <PlainTabs />
      <LinkNotice />
      <ConnectionNotice />
    </GraphiQL>
  );
}
