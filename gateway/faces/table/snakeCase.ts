/** A name of the schema as a name of a column: `cpcForm` becomes `cpc_form`. */
export function snakeCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
}

/** One of what a field names in the plural: `countries` are each a `country`. */
export function oneOf(plural: string): string {
  if (plural.endsWith('ies')) return `${plural.slice(0, -3)}y`;
  return plural.replace(/s$/, '');
}
