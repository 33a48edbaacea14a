/** An official term: Spanish on every page. */
export function Term({ term }: { readonly term: string | undefined }) {
  if (term === undefined) return null;
  return (
    <span lang="es" className="term">
      {term}
    </span>
  );
}
