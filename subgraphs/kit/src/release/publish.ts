import type { Knex } from 'knex';
import { buildCells, type Built } from './buildCells.ts';
import { codesOf, type CodesByDimension } from './codes.ts';
import type { DatasetFamily } from './family.ts';

/** What to publish, and from when. */
export interface Publication {
  readonly family: DatasetFamily;
  /** Text of the family's units statement. */
  readonly units: string;
  /** Last day whose records count, `YYYY-MM-DD`. */
  readonly cutOff: string;
  /** Instant from which the release is current; now when left out. */
  readonly effectiveAt?: Date;
  /** Builds everything, then undoes it. */
  readonly dryRun?: boolean;
}

export interface PublicationReport extends Built {
  readonly dataset: string;
  /** UNCHANGED: the register yields the very content of the latest release, so there is nothing to publish. */
  readonly outcome: 'PUBLISHED' | 'UNCHANGED';
  readonly number: number;
  readonly digest: string;
}

/**
 * Builds a release from the register and announces it: cells, release row and schedule row in one transaction, as the
 * builder role. The same register, family and cut-off always give the same digest.
 */
export async function publishRelease(
  builder: Knex,
  publication: Publication,
): Promise<PublicationReport> {
  const transaction = await builder.transaction();
  try {
    const report = await buildAndAnnounce(transaction, publication);
    await (publication.dryRun ? transaction.rollback() : transaction.commit());
    return report;
  } catch (reason) {
    await transaction.rollback();
    throw reason;
  }
}

async function buildAndAnnounce(
  transaction: Knex.Transaction,
  publication: Publication,
): Promise<PublicationReport> {
  const { id } = publication.family;
  await transaction.raw('select pg_advisory_xact_lock(hashtext(?))', [id]);
  const latest = await transaction('release.release')
    .where({ dataset: id })
    .orderBy('number', 'desc')
    .first('number', 'digest');
  const codes = await codesOf(transaction, publication.family);
  const built = await buildCells(transaction, publication, codes);
  const description = await describe(transaction, publication, codes);
  const digest = await digestOf(transaction, description);
  if (latest?.digest === digest)
    return { ...built, dataset: id, outcome: 'UNCHANGED', number: latest.number, digest };
  const number = (latest?.number ?? 0) + 1;
  await store(transaction, { ...description, number, digest });
  await announce(transaction, { dataset: id, release: number }, publication.effectiveAt);
  return { ...built, dataset: id, outcome: 'PUBLISHED', number, digest };
}

/** Everything a reader needs beside the cells; part of the digest, so a new definition is a new release. */
interface Description {
  readonly dataset: string;
  readonly unit: string;
  readonly title: string;
  readonly definition: string;
  readonly date_meaning: string;
  readonly cut_off: string;
  readonly synthetic: boolean;
  readonly tables: string;
  readonly dimensions: string;
}

async function describe(
  transaction: Knex.Transaction,
  { family, cutOff }: Publication,
  codes: CodesByDimension,
): Promise<Description> {
  const synthetic = await holdsSynthetic(transaction);
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
  };
}

/** One invented extract makes the whole register, and every release of it, synthetic. */
async function holdsSynthetic(transaction: Knex.Transaction): Promise<boolean> {
  const invented = await transaction('register.import').where({ synthetic: true }).first('id');
  return invented !== undefined;
}

/** SHA-256 over the description and every cell in order: equal content, equal digest, on any machine. */
async function digestOf(transaction: Knex.Transaction, description: Description): Promise<string> {
  const { rows } = await transaction.raw<{ rows: { digest: string }[] }>(
    `select encode(sha256(convert_to(:description || string_agg(
       concat_ws('|', tbl, d1, d2, d3, position, coalesce(value::text, ''), status), e'\\n'
       order by tbl collate "C", position), 'UTF8')), 'hex') as digest
     from building`,
    { description: JSON.stringify(description) },
  );
  return rows[0]?.digest ?? '';
}

async function store(
  transaction: Knex.Transaction,
  release: Description & { readonly number: number; readonly digest: string },
): Promise<void> {
  await transaction.raw(
    `insert into release.cell (dataset, release, tbl, d1, d2, d3, position, value, status)
     select :dataset, :number, tbl, d1, d2, d3, position, value, status from building`,
    { dataset: release.dataset, number: release.number },
  );
  await transaction('release.release').insert(release);
}

async function announce(
  transaction: Knex.Transaction,
  release: { readonly dataset: string; readonly release: number },
  effectiveAt: Date | undefined,
): Promise<void> {
  const instant = effectiveAt ?? transaction.raw('clock_timestamp()');
  await transaction('release.schedule').insert({ ...release, effective_at: instant });
}
