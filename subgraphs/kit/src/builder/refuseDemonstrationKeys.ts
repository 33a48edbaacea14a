import type { Publication } from './publication.ts';
import { ReleaseRefused } from './releaseRefused.ts';

/** The demonstration's keys stand in the source, so noise drawn with them protects nobody real. */
export function refuseDemonstrationKeys({ family, keys }: Publication, synthetic: boolean): void {
  if (synthetic || !keys.demonstration) return;
  throw new ReleaseRefused(
    `${family.id}: the register holds real records and the keys are the demonstration's, which everybody knows. Make keys of your own: npm run disclosure -- keys ${family.id.split('.')[0]}`,
  );
}
