import type { Row } from './readFiles.ts';

type Json = Readonly<Record<string, unknown>>;

/** Every cell of an answer in its order, as a file should give it: a reading of its own, that knows nothing of tables. */
export function answeredCells(data: unknown): readonly Row[] {
  const cells: Row[] = [];
  walk(data, {}, cells);
  return cells;
}

function walk(node: unknown, above: Row, cells: Row[]): void {
  if (Array.isArray(node)) for (const element of node) walk(element, above, cells);
  if (!isObject(node)) return;
  if (isObject(node['count'])) {
    cells.push({ ...above, ...cellOf(node) });
    return;
  }
  const isDepartment = /^\d\d$/.test(String(node['code']));
  const known = isDepartment ? { ...above, department_code: node['code'] } : above;
  for (const child of Object.values(node)) walk(child, known, cells);
}

const EXACT = ['OFFICIAL', 'STRUCTURAL_ZERO'];

function cellOf({ count, dimensions, ...told }: Json): Row {
  const derived = Object.entries(told).filter(([, value]) => isObject(value) && 'status' in value);
  const figures = derived.map(([name, value]) => figure(value, `${name}_`));
  const others = Object.entries(told).filter(([name]) => !derived.some(([each]) => each === name));
  return Object.assign(
    figure(count, ''),
    ...figures,
    dimensionsOf(dimensions),
    flat(Object.fromEntries(others), ''),
  ) as Row;
}

function figure(found: unknown, prefix: string): Row {
  const { value, status, uncertainty } = found as Json;
  const margin = isObject(uncertainty) ? uncertainty['halfWidth95'] : null;
  const half = EXACT.includes(String(status)) ? 0 : margin;
  return { [`${prefix}value`]: value, [`${prefix}status`]: status, [`${prefix}margin95`]: half };
}

function dimensionsOf(dimensions: unknown): Row {
  if (!Array.isArray(dimensions)) return {};
  const found = dimensions as readonly Json[];
  return Object.fromEntries(
    found.flatMap(({ dimension, code }, at) => [
      [`dimension_${at + 1}`, dimension],
      [`dimension_${at + 1}_code`, code],
    ]),
  );
}

function flat(node: Json, prefix: string): Row {
  const entries = Object.entries(node).map(([key, value]) => {
    const name =
      prefix + key.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
    return isObject(value) ? flat(value, `${name}_`) : { [name]: value };
  });
  return Object.assign({}, ...entries) as Row;
}

function isObject(node: unknown): node is Json {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}
