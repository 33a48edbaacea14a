/** Shares a whole number out by weight (largest remainder), so that the parts always add up to it. */
export function apportion<K extends string>(
  total: number,
  weights: Readonly<Record<K, number>>,
): Record<K, number> {
  const keys = Object.keys(weights) as K[];
  const sum = keys.reduce((before, key) => before + weights[key], 0);
  const exact = keys.map((key) => ({ key, share: (total * weights[key]) / sum }));
  const parts = Object.fromEntries(exact.map(({ key, share }) => [key, Math.floor(share)]));
  const rest = total - exact.reduce((before, { share }) => before + Math.floor(share), 0);
  const byRemainder = exact.toSorted((a, b) => (b.share % 1) - (a.share % 1));
  for (const { key } of byRemainder.slice(0, rest)) parts[key] = (parts[key] ?? 0) + 1;
  return parts as Record<K, number>;
}
