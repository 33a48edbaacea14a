import type { AgencyName } from '@alianza/kit/agencies';
import type { Ministry } from '@alianza/kit/server/ministry';
import { foreignAffairs } from '../subgraphs/foreign-affairs/ministry.ts';
import { icbf } from '../subgraphs/icbf/ministry.ts';
import { interior } from '../subgraphs/interior/ministry.ts';
import { labor } from '../subgraphs/labor/ministry.ts';
import { police } from '../subgraphs/police/ministry.ts';

/** Every ministry of this run. Only the one-machine run and the tests know them all. */
export const MINISTRIES: Readonly<Record<AgencyName, Ministry>> = {
  'foreign-affairs': foreignAffairs,
  interior,
  labor,
  police,
  icbf,
};
