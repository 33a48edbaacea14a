import { useGraphiQL } from '@graphiql/react';
import { useConnection } from '../connection/useConnection.ts';
import { useExplorer } from '../page/explorerContext.ts';

/** What stands in the table's place before there is an answer. */
export function NoAnswer({ isComing }: { readonly isComing: boolean }) {
  const { words } = useExplorer();
  const isAway = useConnection() === 'away';
  const isFetching = useGraphiQL((state) => state.isFetching);
  if (isFetching || isComing) return <p role="status">{words.table.running}</p>;
  if (isAway) return <p role="status">{words.notices.awayInEditor}</p>;
  return <p className="hint">{words.table.empty}</p>;
}
