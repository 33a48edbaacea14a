import { useGraphiQLActions } from '@graphiql/react';
import { parse } from 'graphql';
import { useEffect, useRef, useState } from 'react';
import { useOpenSaved } from '../operations/useOpenSaved.ts';
import { variablesOf } from '../operations/variablesOf.ts';
import { useExplorer } from '../page/explorerContext.ts';
import { judgeLink, type LinkProblem } from './judgeLink.ts';
import { readLink } from './readLink.ts';

/** Opens and runs what the page's address asks for, once, as soon as there is an editor; answers what is wrong with it. */
export function useLink(): LinkProblem | undefined {
  const { savedFiles } = useExplorer();
  const actions = useGraphiQLActions();
  const open = useOpenSaved();
  const isOpened = useRef(false);
  const [judged] = useState(() =>
    judgeLink(readLink(location.search), {
      savedFiles,
      namesOf: ({ text }) => Object.keys(variablesOf(parse(text))),
    }),
  );
  useEffect(() => {
    if (!open || isOpened.current) return;
    isOpened.current = true;
    if (!judged.file) return;
    open(judged.file, judged.variables);
    actions.run();
  }, [open, judged, actions]);
  return judged.problem;
}
