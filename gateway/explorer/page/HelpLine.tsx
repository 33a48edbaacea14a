import { PAGE_WORDS } from '../../faces/words/page/words.ts';
import { useExplorer } from './explorerContext.ts';

/** The free line of the anti-trafficking operations centre of the Ministry of Interior. */
const HELP_LINE = '018000 522020';

/** Where a child finds help. */
export function HelpLine() {
  const { language } = useExplorer();
  const { help, helpLine } = PAGE_WORDS[language];
  return (
    <footer className="help-line">
      {help} <a href={`tel:${HELP_LINE.replaceAll(' ', '')}`}>{HELP_LINE}</a>, {helpLine}.
    </footer>
  );
}
