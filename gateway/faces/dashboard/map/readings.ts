import type {
  ExploitationRatesQuery,
  ForcedRecruitmentQuery,
  MapQuery,
  TerritorialResponseQuery,
  TourismExploitationQuery,
  WorstFormsCoverageQuery,
} from '../../../../schema/generated/operations.ts';
import { figuresIn, figuresOf, type Reading } from './reading.ts';

/*
 * How each measure is read from the answer of its operation. Undefined when the agency, or the one that names the departments,
 * did not answer.
 */

type Reader<Data> = (data: Data) => Reading | undefined;

export const offences: Reader<ExploitationRatesQuery> = ({ departments, police }) =>
  departments && police
    ? {
        figures: figuresOf(departments, (one) => one.police?.offences[0]),
        release: police.offences[0]?.release,
      }
    : undefined;

const admittedFor =
  (reason: 'COMMERCIAL_SEXUAL_EXPLOITATION' | 'TRAFFICKING'): Reader<ExploitationRatesQuery> =>
  ({ departments, icbf }) =>
    departments && icbf
      ? {
          figures: figuresOf(departments, (one) =>
            one.icbf?.admissions.find(({ entryReason }) => entryReason === reason),
          ),
          release: icbf.admissions[0]?.release,
        }
      : undefined;

export const sexualExploitation = admittedFor('COMMERCIAL_SEXUAL_EXPLOITATION');
export const trafficking = admittedFor('TRAFFICKING');

export const admissions: Reader<MapQuery> = ({ departments }) =>
  departments?.some(({ icbf }) => icbf)
    ? {
        figures: figuresOf(departments, (one) => one.icbf?.admissions[0]),
        release: departments[0]?.icbf?.admissions[0]?.release,
      }
    : undefined;

export const inspections: Reader<MapQuery> = ({ departments }) =>
  departments?.some(({ labor }) => labor)
    ? {
        figures: figuresOf(departments, (one) => one.labor?.inspections[0]),
        release: departments[0]?.labor?.inspections[0]?.release,
      }
    : undefined;

export const worstForms: Reader<WorstFormsCoverageQuery> = ({ departments, labor }) =>
  departments && labor
    ? {
        figures: figuresOf(departments, (one) => one.labor?.registrations[0]),
        release: labor.registrations[0]?.release,
      }
    : undefined;

export const routeVictims: Reader<TerritorialResponseQuery> = ({ departments, interior }) =>
  departments && interior
    ? {
        figures: figuresOf(departments, (one) => one.interior?.victims[0]),
        release: interior.victims[0]?.release,
      }
    : undefined;

export const routes: Reader<TerritorialResponseQuery> = ({ departments, interior }) =>
  departments && interior
    ? {
        figures: figuresOf(departments, (one) => one.interior?.routes[0]),
        release: interior.routes[0]?.release,
      }
    : undefined;

export const childVictims: Reader<TerritorialResponseQuery> = ({ departments, police }) =>
  departments && police
    ? {
        figures: figuresOf(departments, (one) =>
          one.police?.victims.find(({ ageGroup }) => ageGroup === 'UNDER_18'),
        ),
        release: police.victims[0]?.release,
      }
    : undefined;

export const armedGroups: Reader<ForcedRecruitmentQuery> = ({ icbf }) =>
  icbf
    ? {
        figures: figuresIn(icbf.entriesByDepartment),
        release: icbf.armedGroupEntries[0]?.release,
      }
    : undefined;

export const assisted: Reader<TourismExploitationQuery> = ({ foreignAffairs }) =>
  foreignAffairs
    ? {
        figures: figuresIn(foreignAffairs.byDepartment),
        release: foreignAffairs.total[0]?.release,
      }
    : undefined;
