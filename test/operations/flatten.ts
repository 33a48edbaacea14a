/** One number of an answer, and what it means; the status of a number that is no Figure is null. */
export interface FlatNumber {
  readonly value: number | null;
  readonly status: string | null;
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

type JsonObject = { readonly [key: string]: Json };

/** Fields beside the figures whose numbers are checked too: persons of a projection, and money. */
const NUMBERS_AS_GIVEN = new Set(['population', 'usd']);

/** Fields with a value and a status that are worked out of the figures beside them. */
const WORKED_OUT = new Set(['rate', 'share']);

/** Fields that tell about an element of a list and not which element it is. */
const TOLD = new Set(
  'axis content definition evidence note origin rate remark reported source sourceUrl text title unit value'.split(
    ' ',
  ),
);

/**
 * Every number of an answer by its path: response keys, and in a list what tells its elements apart — the code of an
 * entity, or the codes of a cell's dimensions in the order of the operation, `UNKNOWN` for null. Refuses two of one path.
 */
export function flatten(data: unknown): ReadonlyMap<string, FlatNumber> {
  const flat = new Map<string, FlatNumber>();
  walk(data as Json, '', (path, number) => {
    if (flat.has(path)) throw new RangeError(`The answer has two numbers at ${path}.`);
    flat.set(path, number);
  });
  return flat;
}

type Found = (path: string, number: FlatNumber) => void;

function walk(node: Json, path: string, found: Found): void {
  if (isList(node)) for (const element of node) walk(element, join(path, identity(element)), found);
  else if (isObject(node)) walkObject(node, path, found);
}

function walkObject(node: JsonObject, path: string, found: Found): void {
  const figure = numberOf(node);
  if (figure) found(path, figure);
  for (const [key, child] of Object.entries(node)) {
    if (WORKED_OUT.has(key)) continue;
    if (key === 'count') walk(child, path, found);
    else if (NUMBERS_AS_GIVEN.has(key))
      found(join(path, key), { value: child as number | null, status: null });
    else walk(child, join(path, key), found);
  }
}

/** A Figure has a value and a status; a figure published elsewhere has a value and the period it was published for. */
function numberOf({ value, status, period }: JsonObject): FlatNumber | undefined {
  if (value === undefined) return undefined;
  if (typeof status === 'string') return { value: value as number | null, status };
  return period === undefined ? undefined : { value: value as number | null, status: null };
}

function identity(element: Json): string {
  if (element === null || typeof element !== 'object') return String(element);
  if (isList(element)) return element.map(identity).join(',');
  if (typeof element['code'] === 'string') return element['code'];
  const { dimensions } = element;
  if (isList(dimensions)) return dimensions.map(codeOf).join('/');
  return Object.entries(element)
    .filter(([key]) => !TOLD.has(key))
    .map(([, child]) => (typeof child === 'object' && child ? codeOf(child) : (child ?? 'UNKNOWN')))
    .filter((part) => part !== undefined)
    .join('/');
}

function codeOf(entity: Json): string | undefined {
  if (!isObject(entity)) return undefined;
  const code = entity['code'] ?? entity['article'];
  return typeof code === 'string' ? code : undefined;
}

function join(path: string, step: string): string {
  return path === '' ? step : `${path}/${step}`;
}

function isList(node: Json | undefined): node is readonly Json[] {
  return Array.isArray(node);
}

function isObject(node: Json | undefined): node is JsonObject {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}
