/** One department as a tile of equal size, in units of tiles. */
export interface RegionTile {
  readonly region: string;
  readonly column: number;
  readonly row: number;
}

/** Where the 33 departments lie, roughly, each by the initial of its natural region. It serves to place, not to measure. */
const LAYOUT = ['I..CCC.', '.CCCCA.', 'PAAAAO.', 'AAAAAOO', 'PPAOZZ.', 'PZZZZ..'];

const REGIONS: Readonly<Record<string, string>> = {
  C: 'CARIBE',
  P: 'PACIFICA',
  A: 'ANDINA',
  O: 'ORINOQUIA',
  Z: 'AMAZONIA',
  I: 'INSULAR',
};

/** The departments by their natural region, row by row. */
export const REGION_TILES: readonly RegionTile[] = LAYOUT.flatMap((line, row) =>
  line.split('').flatMap((initial, column) => {
    const region = REGIONS[initial];
    return region === undefined ? [] : [{ region, column, row }];
  }),
);

/** The middle of a region's tiles, in units of tiles; undefined for a code without a place. */
export function middleOf(region: string): { readonly x: number; readonly y: number } | undefined {
  const tiles = REGION_TILES.filter((tile) => tile.region === region);
  if (tiles.length === 0) return undefined;
  const middle = (places: readonly number[]) => (Math.min(...places) + Math.max(...places) + 1) / 2;
  return {
    x: middle(tiles.map(({ column }) => column)),
    y: middle(tiles.map(({ row }) => row)),
  };
}
