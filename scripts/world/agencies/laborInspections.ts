import { lose } from '../lose.ts';
import { EXTRACT_DAY, ifHappened } from '../calendar.ts';
import { shuffle } from '../deck.ts';
import type { ExtractFile, Row } from '../extractFile.ts';
import { dayIn, lag } from '../lag.ts';
import type { Random } from '../random.ts';
import { volume } from '../volumes.ts';
import { weighted } from '../weighted.ts';
import type { World } from '../world.ts';

const SUBJECT = weighted({
  FORCED_LABOUR: 2,
  ADOLESCENT_PERMIT: 12,
  WORKING_CONDITIONS: 44,
  SOCIAL_SECURITY: 26,
  OCCUPATIONAL_RISKS: 16,
});
const TRIGGER = weighted({ COMPLAINT: 48, EX_OFFICIO: 22, PLAN: 30 });
const SECTOR = weighted({
  A: 16,
  B: 7,
  C: 14,
  D: 1,
  E: 2,
  F: 12,
  G: 17,
  H: 6,
  I: 9,
  J: 1,
  K: 1,
  L: 1,
  M: 1,
  N: 6,
  O: 1,
  P: 2,
  Q: 2,
  R: 1,
  S: 5,
  T: 3,
});
const OUTCOME = weighted({ SANCTION: 22, ARCHIVE: 52, IMPROVEMENT_AGREEMENT: 26 });
const UNTIL_RECORDED = { from: 0, to: 45 };
const NO_RULING_YET = 0.12;

/** Writes `SISINFO_inspecciones.csv` year by year. */
export function createLaborInspections(world: World) {
  const file = world.openExtract('labor', 'inspections');
  return (year: number): void => {
    const random = world.random(`labor/inspections/${year}`);
    const onChildLabour = volume('CHILD_LABOUR_INSPECTIONS', year, world.scale);
    const others = Math.max(volume('INSPECTIONS', year, world.scale) - onChildLabour, 0);
    const subjects = shuffle(
      [
        ...Array<string>(onChildLabour).fill('CHILD_LABOUR'),
        ...Array.from({ length: others }, () => SUBJECT(random)),
      ],
      random,
    );
    for (const [index, subject] of subjects.entries()) {
      const number = `${year}-${String(index + 1).padStart(6, '0')}`;
      writeInspection({ world, file, number }, { year, subject }, random);
    }
  };
}

interface Place {
  readonly world: World;
  readonly file: ExtractFile;
  readonly number: string;
}

function writeInspection(
  { world, file, number }: Place,
  { year, subject }: { year: number; subject: string },
  random: Random,
): void {
  const opened = dayIn(year, random);
  const department = world.places.residence(random);
  const visited = ifHappened(opened + random.between(1, 70));
  const found = findings(subject, random);
  file.write(found, ending(opened + 70, random), referral(found, opened, random), {
    inspection_number: number,
    territorial_directorate: world.places.departmentName(department).toUpperCase(),
    opened_date: opened,
    recorded_date: Math.min(opened + lag(random, UNTIL_RECORDED, world.dirt), EXTRACT_DAY),
    visited_date: lose(random, 0.06, visited),
    trigger: lose(random, 0.02, TRIGGER(random)),
    subject,
    sector: lose(random, 0.04, SECTOR(random)),
    municipality_code: lose(random, 0.02, world.places.municipality(department, random)),
  });
}

/** Shares of the inspections on a subject that find minors, and signs of forced labour: most where one looks for them. */
const FINDS: Readonly<Record<string, { readonly minors: number; readonly signs: number }>> = {
  CHILD_LABOUR: { minors: 0.42, signs: 0.08 },
  ADOLESCENT_PERMIT: { minors: 0.3, signs: 0.015 },
  FORCED_LABOUR: { minors: 0.05, signs: 0.5 },
};
const FINDS_ELSEWHERE = { minors: 0.02, signs: 0.015 };

function findings(subject: string, random: Random): Row {
  const { minors, signs } = FINDS[subject] ?? FINDS_ELSEWHERE;
  const found = random.chance(minors) ? random.between(1, 6) : 0;
  const indicators = random.chance(signs) ? random.between(1, 7) : 0;
  return {
    workers: lose(random, 0.08, 1 + Math.floor(random.float() ** 3 * 400)),
    minors_found: lose(random, 0.05, found),
    forced_labour_indicators: lose(random, 0.15, indicators),
  };
}

function ending(from: number, random: Random): Row {
  const ruled = ifHappened(from + random.between(20, 620));
  if (ruled === null || random.chance(NO_RULING_YET))
    return { outcome: 'PENDING', ruling_date: null, sanction_smlmv: null };
  const outcome = OUTCOME(random);
  const fine = outcome === 'SANCTION' ? 1 + Math.floor(random.float() ** 3 * 300) : null;
  return { outcome, ruling_date: ruled, sanction_smlmv: fine };
}

function referral(found: Row, opened: number, random: Random): Row {
  const body = referredTo(found, random);
  if (body === null || body === 'NONE') return { referral: body, referral_date: null };
  const day = ifHappened(opened + random.between(71, 160));
  return { referral: body, referral_date: random.chance(0.1) ? null : day };
}

function referredTo(found: Row, random: Random): string | null {
  if (random.chance(0.04)) return null;
  if (Number(found['forced_labour_indicators']) > 1 && random.chance(0.45))
    return random.pick(['FISCALIA', 'COAT']);
  return Number(found['minors_found']) > 0 && random.chance(0.55) ? 'ICBF' : 'NONE';
}
