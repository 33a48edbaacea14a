const PARENTHESES = /\(([^()]+)\)/g;

/** Lists of codes, and remarks in English, stand in parentheses, too. */
const NO_TERM = /[`_]|\b(not|another|of|the)\b/;

/** Parts of a parenthesis that name a source, a standard, a law or a code. */
const SOURCE =
  /\b(19|20)\d\d\b|\b(ISO|RFC|WGS)\b|^(DANE|IC-TIP|OPEN|UNKNOWN)$|^(census|ILO Convention)\b/;

/** The official Spanish terms a description gives in parentheses, in their order. */
export function spanishTerms(description: string): readonly string[] {
  return [...description.matchAll(PARENTHESES)].flatMap(([, text = '']) => {
    if (NO_TERM.test(text.replace(/census of/, 'census'))) return [];
    const term = text
      .split(', ')
      .filter((part) => !SOURCE.test(part))
      .join(', ');
    return term === '' ? [] : [term.replaceAll('\n', ' ')];
  });
}

/** The first official Spanish term of a description. */
export function spanishTerm(description: string): string | undefined {
  return spanishTerms(description)[0];
}
