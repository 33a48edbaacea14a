import { RECIPE_GATEWAY, snippets } from './snippets.ts';

/** What the snippets of a recipe say of the files of `/data`: to be held against a gateway that runs. */
export interface RecipeClaims {
  /** Whole addresses, with the variables that stand elsewhere in the snippet put into them. */
  readonly addresses: readonly string[];
  readonly columns: readonly string[];
  /** Values of the column `section`. */
  readonly sections: readonly string[];
}

/** Quoted words of a snippet that are the language's own and no columns. */
const OF_THE_LANGUAGE: readonly string[] = [
  'backend',
  'character',
  'columns',
  'csv',
  'data',
  'filters',
  'format',
  'key',
  'method',
  'number',
  'params',
  'parser',
  'selector',
  'source',
  'string',
  'table',
  'text',
  'type',
  'url',
  'url_options',
];

/** Reads addresses, columns and sections out of a recipe. A word that is none of them and not the language's is taken for a column. */
export function recipeClaims(file: string): RecipeClaims {
  const text = snippets(file, '\\w+').join('\n');
  // One quotation may stand inside another.
  const quoted = [...text.matchAll(/"([^"\n]+)"/g), ...text.matchAll(/'([^'\n]+)'/g)].map(
    ([, word = '']) => word,
  );
  const named = [...text.matchAll(/(?:\$|\[|\()([a-z]\w*)(?:\b\s*=(?!=)|\]| ==)/g)].map(
    ([, word = '']) => word,
  );
  const isSection = (word: string) => /^[a-z][A-Za-z]*(\.[a-z][A-Za-z]*)+$/.test(word);
  const columns = [...quoted, ...named].filter(
    (word) => /^[a-z][a-z0-9_]*$/.test(word) && !OF_THE_LANGUAGE.includes(word),
  );
  return {
    addresses: addressesIn(text),
    columns: [...new Set(columns)],
    sections: [...new Set(quoted.filter(isSection))],
  };
}

/** Whole addresses; and those of Power BI and Grafana, whose variables stand apart so that the address is fixed. */
function addressesIn(text: string): readonly string[] {
  const whole = [...text.matchAll(/https?:\/\/[^\s"']+\/data\/[^\s"']+/g)].map(([found]) => found);
  const relative = [...text.matchAll(/RelativePath = "([^"]+)"/g)].map(
    ([, path = '']) => `${RECIPE_GATEWAY}/${path}`,
  );
  const apart = [
    ...text.matchAll(/Query = \[(\w+) = "([^"]+)"\]/g),
    ...text.matchAll(/"key": "(\w+)", "value": "([^"]+)"/g),
  ].map(([, name = '', value = '']) => [name, value] as const);
  return [...whole, ...relative].map((address) => withVariables(address, apart));
}

function withVariables(address: string, apart: readonly (readonly [string, string])[]): string {
  const url = new URL(address);
  for (const [name, value] of apart) url.searchParams.set(name, value);
  return url.href;
}
