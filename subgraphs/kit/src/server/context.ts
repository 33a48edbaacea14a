import type DataLoader from 'dataloader';
import type { Knex } from 'knex';
import { cellsLoader, type Audience, type TableRequest } from '../loaders/cells.ts';
import { populationLoader, type PopulationRow } from '../loaders/population.ts';
import { releasesLoader, type AnnouncedRelease } from '../loaders/releases.ts';
import type { Cell } from '../release/cell.ts';
import type { DatasetFamily } from '../release/family.ts';
import type { Ministry } from './ministry.ts';

/** What every ministry's resolvers may reach: loaders made anew for each request, the families they publish, and for whom. */
export interface KitContext extends Audience {
  readonly loaders: KitLoaders;
}

export interface KitLoaders {
  readonly cells: DataLoader<TableRequest, readonly Cell[], string>;
  readonly population: DataLoader<string, PopulationRow | null>;
  readonly releases: DataLoader<string, readonly AnnouncedRelease[]>;
}

/** Fresh loaders: a loader's cache must not outlive the request it answers. */
export function kitLoaders(reader: Knex, audience: Audience): KitLoaders {
  return {
    cells: cellsLoader(reader, audience),
    population: populationLoader(reader),
    releases: releasesLoader(reader, audience.instant),
  };
}

/** The families of a ministry by dataset identifier. */
export function familiesOf({ families }: Ministry): ReadonlyMap<string, DatasetFamily> {
  return new Map(families.map((family) => [family.id, family]));
}
