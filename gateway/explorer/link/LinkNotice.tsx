import { useState } from 'react';
import { fill } from '../../faces/words/fill.ts';
import type { NoticeWords } from '../../faces/words/explorer/words.ts';
import { useOpenSaved } from '../operations/useOpenSaved.ts';
import { useExplorer } from '../page/explorerContext.ts';
import { Notice } from '../page/Notice.tsx';
import type { LinkProblem } from './judgeLink.ts';
import { useLink } from './useLink.ts';

/** Opens what the link asks for, and says what is wrong with it. */
export function LinkNotice() {
  const problem = useLink();
  const { words } = useExplorer();
  const open = useOpenSaved();
  const [isClosed, setClosed] = useState(false);
  if (!problem || isClosed) return null;
  const nearest = problem.kind === 'old' ? problem.nearest : undefined;
  return (
    <Notice onClose={() => setClosed(true)}>
      {sentenceOf(problem, words.notices)}{' '}
      {nearest && (
        <button type="button" className="link" disabled={!open} onClick={openNearest}>
          {words.notices.openNearest}
        </button>
      )}
    </Notice>
  );

  function openNearest(): void {
    if (!nearest) return;
    open?.(nearest);
    setClosed(true);
  }
}

function sentenceOf(problem: LinkProblem, words: NoticeWords): string {
  switch (problem.kind) {
    case 'broken':
      return words.brokenVariables;
    case 'strange': {
      const names = problem.names.join(', ');
      return fill(words.strangeVariables, { names, known: problem.known.join(', ') });
    }
    case 'old':
      return problem.nearest
        ? fill(words.oldLink, { given: problem.given, nearest: problem.nearest.name })
        : fill(words.oldLinkNothing, { given: problem.given });
  }
}
