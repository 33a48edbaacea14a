import type { Knex } from 'knex';
import type { Finding } from '../disclosure/attacks/gates.ts';
import { codesOf } from '../release/codes.ts';
import { checkFamily } from '../release/family.ts';
import { announce, isAnnouncedLate } from './announce.ts';
import { auditBuilt } from './auditBuilt.ts';
import { type BuiltRelease, buildRelease } from './buildRelease.ts';
import { describe, type Description, digestOf, holdsSynthetic } from './describe.ts';
import { rememberChanges } from './earlierVintages.ts';
import { memorise, recall, refuseOtherTerms } from './memory.ts';
import type { Built, Publication, PublicationReport } from './publication.ts';
import { refuseFamilyChange } from './refuseFamilyChange.ts';
import { refuseUnprotected } from './refuseUnprotected.ts';
import { store } from './store.ts';
import { ReleaseRefused } from './releaseRefused.ts';
import type { Connections } from './unitTable.ts';
import { rememberUnits } from './vintage.ts';

/**
 * Builds a release from the register and announces it: cells, release row, schedule row and the builder's memory in one
 * transaction, as the builder role, so that a crash at any moment leaves the old release serving. The same register,
 * family, cut-off and keys always give the same digest. Throws ReleaseRefused, naming the rule, when it may not be made.
 */
export async function publishRelease(
  builder: Knex,
  publication: Publication,
): Promise<PublicationReport> {
  checkFamily(publication.family);
  const report = await publishInTransactions(builder, publication);
  if (publication.dryRun) return { ...report, effectiveAt: null, announcedLate: false };
  return { ...report, announcedLate: await isAnnouncedLate(builder, report) };
}

type Announced = Omit<PublicationReport, 'announcedLate'>;

async function publishInTransactions(builder: Knex, publication: Publication): Promise<Announced> {
  const source = await builder.transaction();
  const target = await builder.transaction();
  try {
    const report = await buildAndAnnounce({ source, target }, publication);
    await (publication.dryRun ? target.rollback() : target.commit());
    return report;
  } catch (reason) {
    await target.rollback();
    throw reason;
  } finally {
    await source.rollback();
  }
}

async function buildAndAnnounce(
  connections: Connections,
  publication: Publication,
): Promise<Announced> {
  const { target } = connections;
  const { id } = publication.family;
  await target.raw('select pg_advisory_xact_lock(hashtext(?))', [id]);
  const memory = await recall(target, id);
  refuseOtherTerms(memory, publication);
  const latest = await target('release.release')
    .where({ dataset: id })
    .orderBy('number', 'desc')
    .first('number', 'digest', 'unit', 'tables', 'dimensions', 'disclosure');
  const codes = await codesOf(target, publication.family);
  if (latest) refuseFamilyChange(latest, publication.family, codes);
  const synthetic = await holdsSynthetic(target);
  await refuseUnprotected(target, publication);
  const built = await buildRelease(connections, { publication, codes, memory });
  const findings = await audited(target, publication, { built, latest: latest?.number });
  const description = describe(publication, { codes, synthetic, findings }, built);
  // The findings stay out of the digest: the same release has more of them once there is one to compare it with.
  const digest = digestOf(describe(publication, { codes, synthetic, findings: [] }, built), built);
  const report = { ...summaryOf(built), findings, dataset: id, digest };
  if (latest?.digest === digest)
    return { ...report, outcome: 'UNCHANGED', number: latest.number, effectiveAt: null };
  const number = (latest?.number ?? 0) + 1;
  const release = { ...description, number, digest };
  const effectiveAt = await write(target, { publication, built, release });
  return { ...report, outcome: 'PUBLISHED', number, effectiveAt };
}

interface Writing {
  readonly publication: Publication;
  readonly built: BuiltRelease;
  readonly release: Description & { readonly number: number; readonly digest: string };
}

/** Writes all that a publication writes; gives the instant from which it is in force. */
async function write(
  target: Connections['target'],
  { publication, built, release }: Writing,
): Promise<Date> {
  const { dataset, number } = release;
  await store(target, release, built);
  const { applied, differing } = built.corrections;
  if (applied > 0 && differing) await rememberChanges(target, { dataset, number }, differing);
  await memorise(target, publication, applied > 0);
  await rememberUnits(target, { dataset, shape: built.shape });
  return announce(target, { ...publication, dataset, release: number });
}

/** What the attacks found; a release that fails one is refused. Without noise there is nothing to attack. */
async function audited(
  target: Connections['target'],
  publication: Publication,
  built: { readonly built: BuiltRelease; readonly latest: number | undefined },
): Promise<readonly Finding[]> {
  if (publication.noise) return [];
  const { passed, findings } = await auditBuilt(target, publication, built);
  if (passed || (publication.dryRun && publication.keepFailing)) return findings;
  const failed = findings.filter((finding) => !finding.passed).map(({ sentence }) => sentence);
  throw new ReleaseRefused(
    `${publication.family.id}: the release fails its audit. ${failed.join(' ')} Publish coarser tables; nothing was published.`,
  );
}

function summaryOf({
  tables,
  use,
  outsidePeriod,
  openPeriod,
  corrections,
}: BuiltRelease): Omit<Built, 'findings'> {
  const cells = tables.flat();
  return {
    cells: cells.length,
    withheld: cells.filter(({ value }) => value === null).length,
    outsidePeriod,
    openPeriod,
    heldCorrections: corrections.held,
    use,
  };
}
