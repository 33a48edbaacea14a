import { Explorer } from './Explorer.tsx';
import { ExplorerContext, type ExplorerParts } from './explorerContext.ts';
import { HelpLine } from './HelpLine.tsx';
import { SyntheticBanner } from './SyntheticBanner.tsx';
import { TopBar } from './TopBar.tsx';

/** The whole page. */
export function App(parts: ExplorerParts) {
  return (
    <ExplorerContext value={parts}>
      <SyntheticBanner />
      <TopBar />
      <main>
        <Explorer />
      </main>
      <HelpLine />
    </ExplorerContext>
  );
}
