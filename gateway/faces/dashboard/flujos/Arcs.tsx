import { shownFigure } from '../../states/shownFigure.ts';
import type { AgencyCode } from '../../words/dashboard/agencies.ts';
import type { FlowsWords } from '../../words/dashboard/flujos/words.ts';
import { fill } from '../../words/fill.ts';
import type { Language } from '../../words/language.ts';
import { classOf } from '../parts/Mark.tsx';
import { type Arc, arcsOf, protectedPairs } from './arcs.ts';
import { type ArcLayout, arcLayout, DRAWING_WIDTH, TILE_SIDE } from './arcLayout.ts';
import type { FlowMatrix } from './flowMatrix.ts';

interface ArcsProps {
  readonly agency: AgencyCode;
  readonly matrix: FlowMatrix;
  readonly words: FlowsWords;
  readonly language: Language;
}

/** The published pairs as lines, for who asks for them. What is protected is not drawn, and is counted in words. */
export function Arcs({ agency, matrix, words, language }: ArcsProps) {
  const arcs = arcsOf(matrix);
  return (
    <details className={`more arcs ${classOf(agency)}`}>
      <summary>{words.arcs}</summary>
      {arcs.length > 0 ? (
        <>
          <Drawing {...{ arcs, words, language }} layout={arcLayout(arcs, matrix.regions)} />
          <Widths words={words} />
        </>
      ) : (
        <p>{words.arcsNone}</p>
      )}
      <p className="hint">
        {words.arcsNote} {fill(words.protectedPairs, { protected: protectedPairs(matrix) })}
      </p>
    </details>
  );
}

interface DrawingProps {
  readonly layout: ArcLayout;
  readonly arcs: readonly Arc[];
  readonly words: FlowsWords;
  readonly language: Language;
}

function Drawing({ layout, arcs, words, language }: DrawingProps) {
  const each = (labels: readonly string[]) => [...new Set(labels)].join(', ');
  const label = fill(words.arcsAlt, {
    regions: each(arcs.map(({ region }) => region.label)),
    places: each(arcs.map(({ place }) => place.label)),
  });
  return (
    <svg role="img" aria-label={label} viewBox={`-2 0 ${DRAWING_WIDTH + 2} ${layout.height}`}>
      {layout.tiles.map(({ region, x, y }) => (
        <rect
          key={`${x} ${y}`}
          className={`tile-${region.toLowerCase()}`}
          {...{ x, y, width: TILE_SIDE, height: TILE_SIDE, rx: 2 }}
        />
      ))}
      {layout.curves.map(({ path, width }) => (
        <path key={path} d={path} className={`arc width-${width}`} />
      ))}
      {layout.anchors.map(({ code, label: name, x, y }) => (
        <g key={code}>
          <circle cx={x} cy={y} r={3.5} />
          <text x={x} y={y - 7} className="region">
            {name}
          </text>
        </g>
      ))}
      <Places layout={layout} words={words} language={language} />
    </svg>
  );
}

function Places({ layout, words, language }: Omit<DrawingProps, 'arcs'>) {
  const told = ({ region, figure }: Arc) =>
    `${region.label} ${shownFigure(figure, { unit: words.unit, language }).text}`;
  return layout.places.map(({ code, label, x, y, arcs }) => (
    <g key={code}>
      <text x={x} y={y - 2} className="place">
        {label}
      </text>
      <text x={x} y={y + 13} className="told">
        {arcs.map(told).join(' · ')}
      </text>
    </g>
  ));
}

const WIDTHS = [1, 2, 3] as const;

function Widths({ words }: { readonly words: FlowsWords }) {
  return (
    <ul className="widths" aria-label={words.widths}>
      {WIDTHS.map((width) => (
        <li key={width}>
          <svg viewBox="0 0 36 8" aria-hidden="true">
            <path d="M0 4H36" className={`arc width-${width}`} />
          </svg>
          {words.arcWidths[width - 1]}
        </li>
      ))}
    </ul>
  );
}
