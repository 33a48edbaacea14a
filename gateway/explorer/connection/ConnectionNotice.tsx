import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect } from 'react';
import { useExplorer } from '../page/explorerContext.ts';
import { Notice } from '../page/Notice.tsx';
import { settle } from './connection.ts';
import { useConnection } from './useConnection.ts';

/** Says that the gateway went away, and that it is back; then asks again what could not be asked. */
export function ConnectionNotice() {
  const { words } = useExplorer();
  const state = useConnection();
  useRecovery(state === 'back');
  if (state === 'here') return null;
  if (state === 'away') return <Notice>{words.notices.away}</Notice>;
  return <Notice onClose={settle}>{words.notices.back}</Notice>;
}

function useRecovery(isBack: boolean): void {
  const { words } = useExplorer();
  const actions = useGraphiQLActions();
  const hasSchema = useGraphiQL(({ schema }) => Boolean(schema));
  const response = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.response);
  const isUnanswered = response?.includes(words.notices.awayInEditor) ?? false;
  useEffect(() => {
    if (!isBack) return;
    if (!hasSchema) void actions.introspect();
    if (isUnanswered) actions.run();
  }, [isBack, hasSchema, isUnanswered, actions]);
}
