import type { FlowsWords } from './words.ts';

/** The steps in English. */
export const groups: FlowsWords['groups'] = {
  calls: {
    title: 'Calls to the anti-trafficking line',
    unit: 'calls',
    steps: {
      TOTAL: 'Calls received',
      VERIFIED: 'Possible case, verified',
      OPENED: 'With the number of an opened route',
    },
  },
  routes: {
    title: 'Assistance routes',
    unit: 'routes',
    steps: {
      TOTAL: 'Routes registered',
      VERIFIED: 'Verified as trafficking',
      NOT_TRAFFICKING: 'Not trafficking',
      REFERRED_OTHER: 'Passed on as another offence',
      PENDING: 'Not decided yet',
      UNKNOWN: 'Not recorded',
    },
  },
  victims: {
    title: 'Victims in verified routes',
    unit: 'victims',
    steps: { TOTAL: 'Verified victims' },
  },
  referrals: {
    title: 'Referrals of the calls',
    unit: 'calls',
    steps: {
      INTERIOR: 'COAT, Ministry of Interior',
      FOREIGN_AFFAIRS: 'Ministry of Foreign Affairs',
      POLICE: 'National Police',
      PROSECUTOR: 'Attorney General’s Office',
      ICBF: 'ICBF',
      MIGRATION: 'Migration authority',
      LABOR: 'Ministry of Labor',
      OMBUDSMAN: 'Ombudsman’s Office',
      TERRITORIAL_COMMITTEE: 'Territorial committee',
      CIVIL_SOCIETY: 'Civil society',
      IOM: 'IOM',
      NONE: 'No referral recorded',
      UNKNOWN: 'Not recorded',
    },
  },
  assistance: {
    title: 'Victims assisted by consulates',
    unit: 'victims',
    steps: {
      TOTAL: 'Victims assisted',
      UNDER_18: 'Under 18',
      ADULT: 'Adults',
      UNKNOWN: 'Age not recorded',
    },
  },
  repatriations: {
    title: 'Repatriations, by receiving body',
    unit: 'repatriations',
    steps: {
      TOTAL: 'Repatriations',
      COAT: 'Received by COAT',
      ICBF: 'Received by ICBF',
      TERRITORIAL_COMMITTEE: 'Received by a territorial committee',
      UNKNOWN: 'Receiving body not recorded',
    },
  },
  followUps: {
    title: 'Repatriations, by what followed',
    unit: 'repatriations',
    steps: {
      MEDIATE_ASSISTANCE: 'Mediate assistance',
      PARD: 'Process for the restoration of rights (PARD)',
      NONE: 'Nothing',
      UNKNOWN: 'Not recorded',
    },
  },
};
