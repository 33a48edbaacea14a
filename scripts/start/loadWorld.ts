import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readKeys } from '@alianza/kit/builder/keyFile';
import { type Filled, fillAgency } from '../fillAgency.ts';
import { publishedTotals } from '../publishedTotals.ts';
import { WORLD_CUT_OFF } from '../world/cutOff.ts';
import { writeWorld } from '../world/writeWorld.ts';
import { type Contents, readContents } from './contents.ts';
import { digestOf } from './digestOf.ts';
import { keyFile, WORLD } from './folders.ts';
import type { StartOptions } from './options.ts';
import type { PreparedAgency } from './prepare.ts';
import type { Progress, Report } from './report.ts';

/** Fills the databases that have no release yet from the synthetic world; a register somebody else fills is left alone. */
export async function loadWorld(
  agencies: readonly PreparedAgency[],
  options: StartOptions,
  report: Report,
): Promise<void> {
  if (options.newWorld && existsSync(WORLD)) report.say(KEPT);
  const unreleased = await withoutRelease(agencies);
  if (unreleased.length === 0) return;
  await makeWorld(options, report);
  const ours: PreparedAgency[] = [];
  for (const { agency, imported } of unreleased)
    if (await isFromWorld(agency, imported)) ours.push(agency);
    else report.say(unpublished(agency));
  await fill(ours, options, report);
}

interface Unreleased {
  readonly agency: PreparedAgency;
  readonly imported: Contents['imported'];
}

async function withoutRelease(agencies: readonly PreparedAgency[]): Promise<readonly Unreleased[]> {
  const unreleased: Unreleased[] = [];
  for (const agency of agencies) {
    const { released, imported } = await readContents(agency);
    if (!released) unreleased.push({ agency, imported });
  }
  return unreleased;
}

async function fill(
  agencies: readonly PreparedAgency[],
  options: StartOptions,
  report: Report,
): Promise<void> {
  if (agencies.length === 0) return;
  const filled = await report.step('Import and release', (progress) =>
    fillAll(agencies, options, progress),
  );
  for (const [at, { agency }] of agencies.entries()) report.say(outcome(agency, filled[at]));
}

const KEPT =
  'The world that is there is kept: --scale and --seed take effect with --reset, which makes a new one.';

/** The world appears whole or not at all. */
async function makeWorld({ seed, scale }: StartOptions, report: Report): Promise<void> {
  if (existsSync(WORLD)) return;
  const folder = `${WORLD}.partial`;
  rmSync(folder, { recursive: true, force: true });
  await report.step('Synthetic world', (onProgress) =>
    writeWorld({ seed, scale, folder, onProgress }),
  );
  renameSync(folder, WORLD);
}

/** Whether all that a register holds was imported from this world, as after a start that was cut short. */
async function isFromWorld(
  { ministry }: PreparedAgency,
  imported: readonly string[],
): Promise<boolean> {
  if (imported.length === 0) return true;
  const files = ministry.extracts.map(({ file }) => digestOf(join(WORLD, ministry.agency, file)));
  const digests = new Set(await Promise.all(files));
  return imported.every((digest) => digests.has(digest));
}

function unpublished({ agency }: PreparedAgency): string {
  return `The register of ${agency} holds extracts of its own and no release: npm run agency -- release ${agency} --apply publishes them.`;
}

/** What became of an agency's extracts; no row goes missing silently. */
function outcome(agency: string, filled: Filled | undefined): string {
  const imports = filled?.imports ?? [];
  const sum = (count: 'read' | 'written' | 'unchanged' | 'rejected') =>
    imports.reduce((total, report) => total + report[count], 0).toLocaleString('en');
  return `  ${agency}: ${sum('read')} rows read = ${sum('written')} written + ${sum('unchanged')} unchanged + ${sum('rejected')} rejected; ${filled?.publications.length ?? 0} datasets released`;
}

/** All agencies at once: while one waits for its database, another is read. */
function fillAll(
  agencies: readonly PreparedAgency[],
  { scale }: StartOptions,
  progress: Progress,
): Promise<Filled[]> {
  const shares = new Map<PreparedAgency, number>();
  const tell = (agency: PreparedAgency, share: number) => {
    shares.set(agency, share);
    const all = [...shares.values()].reduce((sum, each) => sum + each, 0);
    progress(all, agencies.length);
  };
  return Promise.all(
    agencies.map((agency) =>
      fillAgency({
        ministry: agency.ministry,
        urls: agency.urls,
        folder: join(WORLD, agency.agency),
        cutOff: WORLD_CUT_OFF,
        keys: readKeys(keyFile(agency.agency), agency.agency),
        // A world of another size has other totals than those that were published.
        publishedTotals: scale === 1 ? publishedTotals(agency.ministry) : [],
        onProgress: (share) => tell(agency, share),
      }),
    ),
  );
}
