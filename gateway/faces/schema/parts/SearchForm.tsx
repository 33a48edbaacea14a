import { SCHEMA_PATH, type SchemaContext } from '../schemaContext.ts';

interface SearchFormProps {
  readonly query: string;
  readonly context: SchemaContext;
}

/** The search: a form that works as it is; the script answers while one types. */
export function SearchForm({ query, context: { page, words } }: SearchFormProps) {
  const carried = ['lang', 'theme'].flatMap((name) => {
    const value = page.search.get(name);
    return value === null ? [] : [{ name, value }];
  });
  return (
    <form className="search" role="search" method="get" action={SCHEMA_PATH}>
      <label htmlFor="q">{words.searchLabel}</label>
      <div className="search-row">
        <input
          id="q"
          name="q"
          type="search"
          defaultValue={query}
          autoComplete="off"
          spellCheck={false}
          aria-describedby="q-hint"
        />
        {carried.map(({ name, value }) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button className="button" type="submit">
          {words.search}
        </button>
      </div>
      <p id="q-hint" className="small">
        {words.searchHint}
      </p>
    </form>
  );
}
