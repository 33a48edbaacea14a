import { createForeignAffairs } from './agencies/foreignAffairs.ts';
import { createIcbfArmedGroups } from './agencies/icbfArmedGroups.ts';
import { createIcbfProcesses } from './agencies/icbfProcesses.ts';
import { createInteriorCalls } from './agencies/interiorCalls.ts';
import { createInteriorRoutes } from './agencies/interiorRoutes.ts';
import { createLaborInspections } from './agencies/laborInspections.ts';
import { createLaborRegistrations } from './agencies/laborRegistrations.ts';
import { createPoliceArrests } from './agencies/policeArrests.ts';
import { createPoliceOffences } from './agencies/policeOffences.ts';
import { createPoliceVictims } from './agencies/policeVictims.ts';
import { FIRST_YEAR } from './calendar.ts';
import { childExploitation } from './episodes/childExploitation.ts';
import type { Episode } from './episodes/episode.ts';
import { recruitment } from './episodes/recruitment.ts';
import { trafficking } from './episodes/trafficking.ts';
import type { World } from './world.ts';

/** Shares of the year's victims whom the police come to know. */
const TRAFFICKED = 0.45;
const RECRUITED = 0.22;

/** Writes the registers year by year: what happened first, then what each agency saw of it. */
export function createYears(world: World): (year: number) => void {
  const children = { next: 0 };
  const agencies = {
    armedGroups: createIcbfArmedGroups(world, children),
    processes: createIcbfProcesses(world, children),
    routes: createInteriorRoutes(world),
    calls: createInteriorCalls(world),
    consular: createForeignAffairs(world),
    inspections: createLaborInspections(world),
    registrations: createLaborRegistrations(world),
    offences: createPoliceOffences(world),
    arrests: createPoliceArrests(world),
    victims: createPoliceVictims(world),
  };
  return (year) => {
    const recruited = recruitment(world, year);
    agencies.armedGroups(year, recruited);
    if (year < FIRST_YEAR) return;
    const trafficked = trafficking(world, year);
    const exploited = childExploitation(world, year);
    agencies.calls(year, agencies.routes(year, trafficked));
    agencies.consular(year, trafficked);
    agencies.inspections(year);
    const working = agencies.registrations(year, { exploited, recruited });
    agencies.processes(year, { trafficked, exploited, working });
    const known = knownToPolice(world, year, { trafficked, exploited, recruited });
    agencies.victims(year, known);
    agencies.arrests(year, agencies.offences(year, known));
  };
}

interface Victims {
  readonly trafficked: readonly Episode[];
  readonly exploited: readonly Episode[];
  readonly recruited: readonly Episode[];
}

function knownToPolice(
  world: World,
  year: number,
  { trafficked, exploited, recruited }: Victims,
): readonly Episode[] {
  const random = world.random(`police/known/${year}`);
  return [
    ...trafficked.filter(() => random.chance(TRAFFICKED)),
    ...exploited,
    ...recruited.filter(() => random.chance(RECRUITED)),
  ].toSorted((a, b) => a.knownDay - b.knownDay);
}
