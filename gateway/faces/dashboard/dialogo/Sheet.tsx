import type { ReactNode } from 'react';
import { fill } from '../../words/fill.ts';
import { PARTS } from '../../words/dashboard/parts.ts';
import { PAGE_WORDS } from '../../words/page/words.ts';
import { shownDate } from '../../words/shownDate.ts';
import type { SheetProps } from './sheetProps.ts';

/** One or more pages of the pack that begin on a page of their own. Printed, the foot stands on each of them. */
export function Sheet({
  foot,
  children,
  context,
  words,
}: SheetProps & { readonly foot: string; readonly children: ReactNode }) {
  const { language, page, isSynthetic, askedAt, chosen } = context;
  return (
    <div className="sheet">
      <div className="sheet-body">{children}</div>
      <footer className="sheet-foot">
        <p>
          {words.dialogue.title}. {foot} {PARTS.tier[page.tier][language]}{' '}
          {fill(words.dialogue.asOf, { date: shownDate(chosen.asOf ?? askedAt, language) })}
          {isSynthetic && <b> {PAGE_WORDS[language].demonstration}</b>}
        </p>
      </footer>
    </div>
  );
}
