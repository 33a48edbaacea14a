import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { parse } from 'graphql';
import type { SavedFile } from '../../faces/operations/savedFile.ts';
import { linkTo } from '../link/linkTo.ts';
import { useExplorer } from '../page/explorerContext.ts';
import { variablesOf } from './variablesOf.ts';

type Variables = Readonly<Record<string, unknown>>;

/** Opens a saved operation in the editor; undefined until there is one. */
export function useOpenSaved(): ((file: SavedFile, given?: Variables) => void) | undefined {
  const actions = useGraphiQLActions();
  const { language } = useExplorer();
  const { queryEditor, variableEditor, headerEditor, tabs } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'headerEditor', 'tabs'),
  );
  if (!queryEditor || !variableEditor) return undefined;
  return (file, given = {}) => {
    const document = parse(file.text);
    const [operation] = document.definitions.filter(({ kind }) => kind === 'OperationDefinition');
    const variables = { ...variablesOf(document), ...given };
    // A new tab would forget who asks.
    const headers = headerEditor?.getValue() ?? '';
    const open = tabs.findIndex(({ query }) => query === file.text);
    if (open >= 0) actions.changeTab(open);
    else actions.addTab();
    queryEditor.setValue(file.text);
    variableEditor.setValue(JSON.stringify(variables, null, 2));
    headerEditor?.setValue(headers);
    actions.setOperationFacts({
      documentAST: document,
      operationName: file.name,
      operations: operation?.kind === 'OperationDefinition' ? [operation] : [],
    });
    const address = linkTo({ operation: file.name, variables: given, language });
    history.replaceState(null, '', address);
  };
}
