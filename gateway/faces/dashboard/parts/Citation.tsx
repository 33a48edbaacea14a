import { PARTS } from '../../words/dashboard/parts.ts';
import { fill } from '../../words/fill.ts';
import { shownDate } from '../../words/shownDate.ts';
import type { ViewContext } from '../view.ts';
import { sourcesInWords, type Sources } from './sourcesInWords.ts';

interface CitationProps {
  readonly context: ViewContext;
  readonly title: string;
  readonly sources: Sources;
}

/** The text to quote a chart or table by, and the link that shows these very figures again. */
export function Citation({ context, title, sources }: CitationProps) {
  const { language, page, chosen, askedAt } = context;
  const text = fill(PARTS.citation[language], {
    title,
    sources: sourcesInWords(sources, language),
    tier: PARTS.tier[page.tier][language],
    synthetic: context.isSynthetic ? PARTS.citedSynthetic[language] : '',
    date: shownDate(askedAt, language),
  });
  const link = context.link({ asOf: chosen.asOf ?? askedAt, year: String(chosen.year) });
  return (
    <details className="citation">
      <summary>{PARTS.cite[language]}</summary>
      <div>
        <p>{text}</p>
        <a href={link}>{PARTS.permanent[language]}</a>
      </div>
    </details>
  );
}
