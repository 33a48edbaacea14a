import type { ViewContext } from '../view.ts';
import { shownNumber } from '../../states/shownNumber.ts';
import { DEPARTMENTS } from './departments.ts';
import { shownAt, type Layer } from './layer.ts';
import { paintOf } from './paintOf.ts';

interface TilesProps {
  readonly layer: Layer;
  readonly context: ViewContext;
}

/** The departments as tiles of one size, so that a small one is as legible as a large one. */
export function Tiles({ layer, context }: TilesProps) {
  return (
    <div className="tiles" aria-hidden="true">
      {DEPARTMENTS.map(({ code, short, row, column }) => {
        const { value } = shownAt(layer, code, context);
        return (
          <div
            key={code}
            className={`tile row-${row} column-${column} ${paintOf(layer, code, context)}`}
            data-place={code}
          >
            <span>{short}</span>
            {value !== null && <b>{shownNumber(value, context.language)}</b>}
          </div>
        );
      })}
    </div>
  );
}
