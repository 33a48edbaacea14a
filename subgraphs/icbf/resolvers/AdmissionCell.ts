import {
  ageBandField,
  cellFields,
  codeField,
  entityField,
} from '@alianza/kit/resolvers/cellFields';
import type { AdmissionCellResolvers } from '../generated/schema.ts';

const purpose = entityField('purpose', 'code');

export const AdmissionCell: AdmissionCellResolvers = {
  ...cellFields,
  department: entityField('department', 'code'),
  entryReason: codeField('entryReason'),
  // NONE says that the process is not for trafficking, so there is no purpose to refer to.
  purpose: (cell) => (cell.codes['purpose'] === 'NONE' ? null : purpose(cell)),
  cpcForm: codeField('cpcForm'),
  victimLink: codeField('victimLink'),
  sex: codeField('sex'),
  ageBand: ageBandField(),
  careModality: codeField('careModality'),
  reentry: codeField('reentry'),
  openingBand: codeField('openingBand'),
  rulingBand: codeField('rulingBand'),
  lagBand: codeField('lagBand'),
};
