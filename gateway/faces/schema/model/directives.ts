import type { ConstDirectiveNode } from 'graphql';

/** What may carry directives. */
export interface Directed {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/** The uses of one directive, by name. */
export function directivesOf(
  node: Directed | undefined,
  name: string,
): readonly ConstDirectiveNode[] {
  return (node?.directives ?? []).filter((directive) => directive.name.value === name);
}

/** The word an argument of a directive has: a string, an enum value, `true` or `false`. */
export function wordOf(directive: ConstDirectiveNode, argument: string): string | undefined {
  const value = directive.arguments?.find(({ name }) => name.value === argument)?.value;
  return value && 'value' in value ? String(value.value) : undefined;
}
