import type { DisclosureKeys } from '../disclosure/keys.ts';
import type { NoiseLookup } from '../disclosure/noiseLookup.ts';
import type { Profile } from '../disclosure/parameters.ts';
import type { Finding } from '../disclosure/attacks/gates.ts';
import type { DatasetFamily, OfficialTotal } from '../release/family.ts';
import type { TableUse } from '../disclosure/utility.ts';

/** What to publish, from which day, with which keys. */
export interface Publication {
  readonly family: DatasetFamily;
  /** Text of the family's units statement. */
  readonly units: string;
  /** Last day whose records count, `YYYY-MM-DD`. */
  readonly cutOff: string;
  /** Secrets of this agency's noise: they stay in this process. */
  readonly keys: BuilderKeys;
  /** Exact totals that are public already, of this or other datasets: whoever attacks the release has them. */
  readonly publishedTotals?: readonly PublishedTotal[];
  /** Draws the noise of a profile; a test of what is counted passes one that draws none, which no audit would pass. */
  readonly noise?: (profile: Profile) => NoiseLookup;
  /** Instant from which the release is current, at least the lead ahead; the lead ahead exactly when left out. */
  readonly effectiveAt?: Date;
  /** Milliseconds between announcing a release and its coming into force, 2,000 when left out; a first one needs none. */
  readonly leadMs?: number;
  /** Builds everything, then undoes it. */
  readonly dryRun?: boolean;
  /** In a dry run only: report a release that fails its audit instead of refusing it. */
  readonly keepFailing?: boolean;
}

/** A total that somebody has published, as a cell of a dataset's family. */
export interface PublishedTotal extends Omit<OfficialTotal, 'source'> {
  readonly dataset: string;
}

/** The keys, and whether they are the public ones of the demonstration, which protect nobody. */
export interface BuilderKeys extends DisclosureKeys {
  readonly demonstration: boolean;
}

/** What became of the register's rows, and what a release consists of. */
export interface Built {
  readonly cells: number;
  readonly withheld: number;
  /** Rows whose year lies outside the published period: counted in no cell. */
  readonly outsidePeriod: number;
  /** Rows of years that are not closed by the cut-off (R3): counted once they are. */
  readonly openPeriod: number;
  /** Units whose correction is held until enough of them come together (R3). */
  readonly heldCorrections: number;
  /** What the attacks found (audit). */
  readonly findings: readonly Finding[];
  /** How useful each table is (build report). */
  readonly use: readonly TableUse[];
}

export interface PublicationReport extends Built {
  readonly dataset: string;
  /** UNCHANGED: the register yields the very content of the latest release, so there is nothing to publish. */
  readonly outcome: 'PUBLISHED' | 'UNCHANGED';
  readonly number: number;
  readonly digest: string;
  /** From when what was published is in force, on the database's clock; null when nothing was. */
  readonly effectiveAt: Date | null;
  /** Less than a second was left of the lead once it was committed: a gateway may have called the release before it current. */
  readonly announcedLate: boolean;
}
