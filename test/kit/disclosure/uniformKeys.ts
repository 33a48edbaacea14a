/** The same `count` unsigned 32-bit keys every time, spread evenly at random: the finaliser of MurmurHash3 over 1, 2, 3 … */
export function uniformKeys(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => mix(at + 1));
}

function mix(number: number): number {
  let bits = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
