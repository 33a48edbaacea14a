import type { Tier } from '@alianza/kit/server/tier';
import { pageRequest, type PageRequest } from '../../page/pageRequest.ts';
import { chosenIn, type Chosen, type Span } from '../chosen.ts';

/** What a page says of itself, and what its address chooses. */
export interface PageFacts {
  readonly page: PageRequest;
  readonly span: Span;
  readonly chosen: Chosen;
}

/** Reads them from the address and from the part of the page that shows the view. */
export function pageFacts({ dataset }: HTMLElement, address: URL): PageFacts {
  const page = pageRequest(`${address.pathname}${address.search}`, dataset['tier'] as Tier);
  const span: Span = {
    years: (dataset['years'] ?? '').split(' ').map(Number),
    period: dataset['period'] ?? '',
  };
  return { page, span, chosen: chosenIn(page, span) };
}
