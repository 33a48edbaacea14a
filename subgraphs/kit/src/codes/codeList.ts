import { UNKNOWN, type Bilingual, type CodeList } from '../release/family.ts';

/** A list of an agency's own codes in their order of display; UNKNOWN, for what was not recorded, is always among them. */
export function codeList(labels: Readonly<Record<string, Bilingual>>): CodeList {
  return {
    kind: 'codes',
    labels: { ...labels, [UNKNOWN]: { es: 'Sin dato', en: 'Not recorded' } },
  };
}
