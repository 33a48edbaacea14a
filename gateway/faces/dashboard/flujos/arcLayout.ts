import type { Arc, ArcWidth } from './arcs.ts';
import type { Labelled } from './flowMatrix.ts';
import { middleOf, REGION_TILES } from './regionTiles.ts';

/** Side of a tile with its gap, and where the list of countries begins, in units of the drawing. */
const PITCH = 26;
const TOP = 14;
const LIST = 262;
const LINE = 38;
const TILE_ROWS = 6;

/** Width of the drawing, in its own units. */
export const DRAWING_WIDTH = 420;

/** Side of a tile without its gap. */
export const TILE_SIDE = PITCH - 2;

/** A place in the drawing. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a region's lines begin. */
export interface Anchor extends Point, Labelled {}

/** A country of the margin list, with the pairs that end at it. */
export interface ListedPlace extends Point, Labelled {
  readonly arcs: readonly Arc[];
}

/** One line from a region to a country. */
export interface Curve {
  readonly path: string;
  readonly width: ArcWidth;
}

/** A drawing of pairs, ready to be written down. */
export interface ArcLayout {
  readonly height: number;
  readonly tiles: readonly (Point & { readonly region: string })[];
  readonly anchors: readonly Anchor[];
  readonly places: readonly ListedPlace[];
  readonly curves: readonly Curve[];
}

/** Lays arcs out: tiles at the left, the countries as a list at the right, a line for each pair. */
export function arcLayout(arcs: readonly Arc[], regions: readonly Labelled[]): ArcLayout {
  const listed = [...new Map(arcs.map(({ place }) => [place.code, place])).values()];
  const height = Math.max(TOP + TILE_ROWS * PITCH, listed.length * LINE) + TOP;
  const above = (height - listed.length * LINE) / 2;
  const places = listed.map((place, index) => ({
    ...place,
    x: LIST,
    y: above + (index + 0.5) * LINE,
    arcs: arcs.filter((arc) => arc.place.code === place.code),
  }));
  const down = (height - TILE_ROWS * PITCH) / 2;
  const anchors = regions.flatMap((region) => {
    const middle = middleOf(region.code);
    return middle ? [{ ...region, x: middle.x * PITCH, y: down + middle.y * PITCH }] : [];
  });
  const tiles = REGION_TILES.map(({ region, column, row }) => ({
    region,
    x: column * PITCH,
    y: down + row * PITCH,
  }));
  return { height, tiles, anchors, places, curves: curvesOf(arcs, anchors, places) };
}

function curvesOf(
  arcs: readonly Arc[],
  anchors: readonly Anchor[],
  places: readonly ListedPlace[],
): readonly Curve[] {
  return arcs.flatMap(({ region, place, width }) => {
    const from = anchors.find(({ code }) => code === region.code);
    const to = places.find(({ code }) => code === place.code);
    return from && to ? [{ path: curve(from, { x: to.x - 8, y: to.y }), width }] : [];
  });
}

function curve(from: Point, to: Point): string {
  const bend = Math.round((to.x - from.x) * 0.55);
  return `M${from.x} ${from.y}C${from.x + bend} ${from.y} ${to.x - bend} ${to.y} ${to.x} ${to.y}`;
}
