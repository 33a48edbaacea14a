import type { Assets } from '../assets/readAssets.ts';
import { Page } from '../page/Page.tsx';
import type { PageRequest } from '../page/pageRequest.ts';
import { PARTS } from '../words/dashboard/parts.ts';
import { Problem, type Trouble } from './parts/Problem.tsx';

interface TroublePageProps {
  readonly page: PageRequest;
  readonly assets: Assets;
  readonly trouble: Trouble;
}

/** The page of a view that could not be shown. */
export function TroublePage({ page, assets, trouble }: TroublePageProps) {
  return (
    <Page page={page} assets={assets} area="dashboard" title={PARTS.problem[page.language]}>
      <Problem page={page} trouble={trouble} />
    </Page>
  );
}
