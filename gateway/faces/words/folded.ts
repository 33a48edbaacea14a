/** A text as a search has it: small letters, no accents, `unitOfCount` and `UNIT_OF_COUNT` as "unit of count". */
export function folded(text: string): string {
  return text
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase();
}
