import type { ReactNode } from 'react';

/**
 * Where a chart is drawn after the page has been painted.
 * @property kind the drawing: browser/charts/<kind>.ts
 * @property label one sentence in the data's own words, for who cannot see the chart
 * @property data what the drawing needs; all of it also stands in a table
 * @property className its size, which it has before anything is drawn, so that nothing moves
 * @property children what stands there without script
 */
export interface ChartPlaceProps {
  readonly kind: string;
  readonly label: string;
  readonly data: unknown;
  readonly className?: string;
  readonly children?: ReactNode;
}

/** An image with a sentence, empty until its drawing comes. */
export function ChartPlace({ kind, label, data, className = '', children }: ChartPlaceProps) {
  return (
    <div
      className={`chart ${className}`}
      role="img"
      aria-label={label}
      data-chart={kind}
      data-drawn={JSON.stringify(data)}
    >
      {children}
    </div>
  );
}
