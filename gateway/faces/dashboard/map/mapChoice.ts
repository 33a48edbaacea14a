import type { Chosen } from '../chosen.ts';
import { MEASURES, type Measure } from './measures.ts';

/** How the departments are shown. Undefined lets the width decide: the map on a desk, the grid on a phone. */
export type Shape = 'map' | 'grid' | 'table' | undefined;

/** What a reader of Mapa chose. */
export interface MapChoice {
  readonly left: Measure;
  readonly right: Measure;
  readonly isRate: boolean;
  readonly shape: Shape;
}

const LEFT = 'offences';
const RIGHT = 'sexualExploitation';

/** Reads it from the address; what is not known falls back to what is shown first. */
export function mapChoice({ search }: Chosen): MapChoice {
  const shape = search.get('show');
  return {
    left: measureNamed(search.get('a'), LEFT),
    right: measureNamed(search.get('b'), RIGHT),
    isRate: search.get('as') !== 'count',
    shape: shape === 'map' || shape === 'grid' || shape === 'table' ? shape : undefined,
  };
}

function measureNamed(name: string | null, otherwise: string): Measure {
  const found =
    MEASURES.find((measure) => measure.name === name) ??
    MEASURES.find((measure) => measure.name === otherwise);
  if (!found) throw new TypeError(`There is no measure ${otherwise}.`);
  return found;
}
