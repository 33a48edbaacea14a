/** Of what an answer says of itself, the part that names the agencies an earlier answer stands in for. */
interface Saying {
  readonly stale?: readonly { readonly agency: string }[] | undefined;
}

/** The agencies that an earlier answer stands in for. */
export function staleIn(extensions: Saying | undefined): readonly string[] {
  return (extensions?.stale ?? []).map(({ agency }) => agency);
}
