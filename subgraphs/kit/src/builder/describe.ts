import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { noiseStandardDeviation } from '../disclosure/uncertainty.ts';
import { PROFILES, SMALLEST_GROUP } from '../disclosure/parameters.ts';
import type { Finding } from '../disclosure/attacks/gates.ts';
import type { CodesByDimension } from '../release/codes.ts';
import type { BuiltRelease } from './buildRelease.ts';
import { cellLines } from './cellLines.ts';
import type { Publication } from './publication.ts';

/**
 * Everything a reader needs beside the cells. All but the audit’s findings is part of the digest, so a new definition is
 * a new release.
 */
export interface Description {
  readonly dataset: string;
  readonly unit: string;
  readonly title: string;
  readonly definition: string;
  readonly date_meaning: string;
  readonly cut_off: string;
  readonly synthetic: boolean;
  readonly tables: string;
  readonly dimensions: string;
  readonly disclosure: string;
}

/** What a description tells beside the publication and what was built. */
export interface Described {
  readonly codes: CodesByDimension;
  readonly synthetic: boolean;
  readonly findings: readonly Finding[];
}

/** The release row's columns, number and digest apart. */
export function describe(
  { family, cutOff }: Publication,
  { codes, synthetic, findings }: Described,
  built: BuiltRelease,
): Description {
  const dimensions = Object.entries(codes).map(([name, list]) => ({ name, codes: list }));
  const tables = Object.entries(family.tables).map(([name, dims]) => ({ name, dimensions: dims }));
  return {
    dataset: family.id,
    unit: family.unit,
    title: JSON.stringify(family.title),
    definition: JSON.stringify(family.definition),
    date_meaning: family.dateMeaning,
    cut_off: cutOff,
    synthetic,
    tables: JSON.stringify(tables),
    dimensions: JSON.stringify(dimensions),
    disclosure: JSON.stringify({ ...disclosureOf(family, built), audit: findings.map(published) }),
  };
}

/** To whole percents: an exact share of people would tell how many there are. */
function published(finding: Finding): Finding {
  return { ...finding, figure: Math.round(finding.figure * 100) / 100 };
}

/** A median of fewer cells would give the noise of one of them away. */
const FEWEST_COMPARED = 30;

/** Parameters, withheld share, use of the tables and official totals: public by intent, and without a true count. */
function disclosureOf(
  { profile, official = [] }: Publication['family'],
  { tables, use }: BuiltRelease,
) {
  const { maximum, variance, suppressed } = PROFILES[profile];
  const cells = tables.flat();
  const withheld = cells.filter(({ status }) => status.startsWith('WITHHELD')).length;
  return {
    profile,
    maximum,
    variance,
    suppressed,
    standardDeviation: noiseStandardDeviation(PROFILES[profile]),
    smallestGroup: SMALLEST_GROUP,
    withheldShare: Math.round((withheld / Math.max(cells.length, 1)) * 1000) / 1000,
    tables: use.map(({ name, publishedShare, medianRelativeError, compared }) => ({
      name,
      publishedShare: publishedShare ?? 0,
      medianRelativeError: compared < FEWEST_COMPARED ? null : medianRelativeError,
    })),
    official,
  };
}

/** One invented extract makes the whole register, and every release of it, synthetic. */
export async function holdsSynthetic(transaction: Knex.Transaction): Promise<boolean> {
  const invented = await transaction('register.import').where({ synthetic: true }).first('id');
  return invented !== undefined;
}

/** SHA-256 over the description and every cell in order: equal content, equal digest, on any machine. */
export function digestOf(description: Description, built: BuiltRelease): string {
  const hash = createHash('sha256').update(JSON.stringify(description));
  for (const line of cellLines(built)) hash.update(line);
  return hash.digest('hex');
}
