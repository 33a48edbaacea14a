import { readFile } from 'node:fs/promises';

const SOURCE = new URL('./colombia-departments.geojson', import.meta.url);
const ISLANDS = '88';

/** Whole units of the drawing for a degree of latitude: two for each pixel of a map as it is mostly seen. */
const UNITS = 92;
const MIDDLE_LATITUDE = 4.2;
const EAST = Math.cos((MIDDLE_LATITUDE * Math.PI) / 180);

/** What of the world the drawing shows, in degrees: the mainland. */
const FRAME = { west: -79.1, north: 12.55, east: -66.8, south: -4.3 };

/** Where the islands go, in units, and how much larger they are than the mainland. */
const INSET = { x: 16, y: 16, width: 168, height: 224 };
const ISLAND_FRAME = { west: -81.78, north: 13.43, east: -81.3, south: 12.44 };
const ISLAND_UNITS = 206;

/** The outlines of the 33 departments as SVG paths, by code, with the size of the drawing. */
export async function outlines() {
  const { features } = JSON.parse(await readFile(SOURCE, 'utf8'));
  const paths = features.map(({ id, geometry }) => [id, pathOf(geometry, id === ISLANDS)]);
  return {
    width: Math.ceil((FRAME.east - FRAME.west) * EAST * UNITS),
    height: Math.ceil((FRAME.north - FRAME.south) * UNITS),
    inset: INSET,
    paths: Object.fromEntries(paths.sort(([one], [other]) => one.localeCompare(other))),
  };
}

function pathOf({ type, coordinates }, isIsland) {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  const place = isIsland ? onInset : onMap;
  return polygons.flatMap((rings) => rings.map((ring) => ringOf(ring.map(place)))).join('');
}

/** One ring, each point told from the one before it; those that fall on it are left out. */
function ringOf(points) {
  const whole = points.map((point) => point.map(Math.round));
  const kept = whole.filter((point, at) => at === 0 || distance(point, whole[at - 1]) > 0);
  const steps = kept
    .slice(1)
    .map(([x, y], at) => [x - kept[at][0], y - kept[at][1]].join(' ').replace(' -', '-'));
  return `M${kept[0].join(' ')}l${steps.slice(0, -1).join(' ')}z`;
}

function distance([x, y], [otherX, otherY]) {
  return Math.abs(x - otherX) + Math.abs(y - otherY);
}

function onMap([longitude, latitude]) {
  return [(longitude - FRAME.west) * EAST * UNITS, (FRAME.north - latitude) * UNITS];
}

function onInset([longitude, latitude]) {
  const { west, north } = ISLAND_FRAME;
  return [
    INSET.x + 36 + (longitude - west) * ISLAND_UNITS,
    INSET.y + 10 + (north - latitude) * ISLAND_UNITS,
  ];
}
