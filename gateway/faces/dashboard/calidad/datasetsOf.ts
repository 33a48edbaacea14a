import type { DataQualityQuery } from '../../../../schema/generated/operations.ts';
import type { AgencyField } from '../agencyFields.ts';
import { type DatasetQuality, datasetQuality } from './datasetQuality.ts';

type Answered<Agency extends AgencyField> = NonNullable<DataQualityQuery[Agency]>;

/** The quality of each agency's datasets; null where the agency does not answer. */
export function datasetsOf(
  answer: DataQualityQuery,
): Readonly<Record<AgencyField, readonly DatasetQuality[] | null>> {
  return {
    interior: answer.interior && interior(answer.interior),
    police: answer.police && police(answer.police),
    icbf: answer.icbf && icbf(answer.icbf),
    foreignAffairs: answer.foreignAffairs && foreignAffairs(answer.foreignAffairs),
    labor: answer.labor && labor(answer.labor),
  };
}

function interior(cells: Answered<'interior'>): readonly DatasetQuality[] {
  return [
    datasetQuality('interior.victims', {
      total: cells.victims,
      unknown: {
        age: cells.victimsWithoutAge,
        sex: cells.victimsWithoutSex,
        purpose: cells.victimsWithoutPurpose,
        place: cells.victimsByDepartment,
      },
      lag: cells.victimsByLag,
    }),
    datasetQuality('interior.routes', {
      total: cells.routes,
      unknown: {
        age: cells.routesWithoutAge,
        sex: cells.routesWithoutSex,
        place: cells.routesByDepartment,
      },
      lag: cells.routesByResponseTime,
    }),
    datasetQuality('interior.calls', {
      total: cells.calls,
      unknown: {
        age: cells.callsWithoutAge,
        sex: cells.callsWithoutSex,
        purpose: cells.callsWithoutPurpose,
        place: cells.callsByDepartment,
      },
    }),
  ];
}

function foreignAffairs(cells: Answered<'foreignAffairs'>): readonly DatasetQuality[] {
  return [
    datasetQuality('foreign-affairs.assistance', {
      total: cells.assistance,
      unknown: {
        age: cells.assistanceWithoutAge,
        sex: cells.assistanceWithoutSex,
        purpose: cells.assistanceWithoutPurpose,
        place: cells.assistanceByDepartment,
      },
      lag: cells.assistanceByLag,
    }),
    datasetQuality('foreign-affairs.repatriations', {
      total: cells.repatriations,
      unknown: {
        age: cells.repatriationsWithoutAge,
        sex: cells.repatriationsWithoutSex,
        purpose: cells.repatriationsWithoutPurpose,
        place: cells.repatriationsByDepartment,
      },
      lag: cells.repatriationsByLag,
    }),
  ];
}

function labor(cells: Answered<'labor'>): readonly DatasetQuality[] {
  return [
    datasetQuality('labor.inspections', {
      total: cells.inspections,
      unknown: { sector: cells.inspectionsWithoutSector, place: cells.inspectionsByDepartment },
      lag: cells.inspectionsByLag,
    }),
    datasetQuality('labor.registrations', {
      total: cells.registrations,
      unknown: {
        age: cells.registrationsWithoutAge,
        sex: cells.registrationsWithoutSex,
        worstForm: cells.registrationsWithoutWorstForm,
        place: cells.registrationsByDepartment,
      },
    }),
  ];
}

function police(cells: Answered<'police'>): readonly DatasetQuality[] {
  return [
    datasetQuality('police.offences', {
      total: cells.offences,
      unknown: {
        age: cells.offencesWithoutAge,
        sex: cells.offencesWithoutSex,
        form: cells.offencesWithoutForm,
        place: cells.offencesByDepartment,
      },
      lag: cells.offencesByLag,
    }),
    datasetQuality('police.arrests', {
      total: cells.arrests,
      unknown: {
        age: cells.arrestsWithoutAge,
        sex: cells.arrestsWithoutSex,
        form: cells.arrestsWithoutForm,
        place: cells.arrestsByDepartment,
      },
      lag: cells.arrestsByLag,
    }),
    datasetQuality('police.victims', {
      total: cells.victims,
      unknown: {
        age: cells.victimsWithoutAge,
        sex: cells.victimsWithoutSex,
        form: cells.victimsWithoutForm,
        place: cells.victimsByDepartment,
      },
      lag: cells.victimsByLag,
    }),
  ];
}

function icbf(cells: Answered<'icbf'>): readonly DatasetQuality[] {
  return [
    datasetQuality('icbf.admissions', {
      total: cells.admissions,
      unknown: {
        age: cells.admissionsWithoutAge,
        sex: cells.admissionsWithoutSex,
        form: cells.admissionsWithoutForm,
        place: cells.admissionsByDepartment,
      },
      lag: cells.admissionsByLag,
    }),
    datasetQuality('icbf.armedGroupEntries', {
      total: cells.armedGroupEntries,
      unknown: {
        age: cells.armedGroupEntriesWithoutAge,
        sex: cells.armedGroupEntriesWithoutSex,
        armedGroup: cells.armedGroupEntriesWithoutArmedGroup,
        place: cells.armedGroupEntriesByDepartment,
      },
      lag: cells.armedGroupEntriesByLag,
    }),
  ];
}
