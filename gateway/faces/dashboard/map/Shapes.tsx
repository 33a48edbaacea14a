import { MAPA_WORDS as WORDS } from '../../words/dashboard/mapa.ts';
import type { ViewContext } from '../view.ts';
import type { MapChoice } from './mapChoice.ts';

interface ShapesProps {
  readonly choice: MapChoice;
  readonly context: ViewContext;
}

/** What a width shows as long as nobody has chosen. */
const BY_WIDTH = { map: 'is-desks', grid: 'is-phones', table: undefined };

/** Map, grid or table: three links, so that each is an address of its own. */
export function Shapes({ choice: { shape }, context }: ShapesProps) {
  const { language } = context;
  return (
    <div className="field no-print">
      <span id="shapes">{WORDS.show[language]}</span>
      <div className="choice" role="group" aria-labelledby="shapes">
        {(['map', 'grid', 'table'] as const).map((one) => (
          <a
            key={one}
            id={`show-${one}`}
            href={context.link({ show: one })}
            data-live=""
            className={shape === undefined ? BY_WIDTH[one] : undefined}
            aria-current={one === shape ? 'true' : undefined}
          >
            {WORDS[one][language]}
          </a>
        ))}
      </div>
    </div>
  );
}
