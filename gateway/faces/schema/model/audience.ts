import { print } from 'graphql';
import { directivesOf, type Directed } from './directives.ts';

/** Directives by which a supergraph says who may read a part of it. */
const LIMITS = ['authenticated', 'requiresScopes', 'policy', 'tag'];

/** Who may read a part of the schema, as its directives say it; empty when they say nothing. */
export function audienceOf(node: Directed | undefined): readonly string[] {
  return LIMITS.flatMap((name) => directivesOf(node, name).map((directive) => print(directive)));
}
