import type { ViewAnswer } from './view.ts';

/** A short word for what answers hold, alike in the gateway and in the browser: whether there is something new to show. */
export function digestOf(answers: Readonly<Record<string, ViewAnswer<unknown>>>): string {
  const held = Object.values(answers).map(({ data, errors, stale = [], isUnverified }) => [
    data,
    errors.length,
    stale,
    isUnverified === true,
  ]);
  return fnv(JSON.stringify(held)).toString(36);
}

/** FNV-1a, 32 bits: no secret depends on it. */
function fnv(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
