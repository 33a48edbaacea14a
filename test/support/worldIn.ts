import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type WorldReport, writeWorld } from '../../scripts/world/writeWorld.ts';

export interface WrittenWorld {
  readonly folder: string;
  readonly report: WorldReport;
}

/** Writes a world into a fresh folder of its own; the caller removes it. */
export async function worldIn(seed: number, scale: number): Promise<WrittenWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'alianza-world-'));
  return { folder, report: await writeWorld({ seed, scale, folder }) };
}
