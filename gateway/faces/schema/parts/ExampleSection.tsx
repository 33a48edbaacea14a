import { pageLink } from '../../page/pageLink.ts';
import { fill } from '../../words/fill.ts';
import type { ShownExample } from '../examples/shownExample.ts';
import type { SchemaContext } from '../schemaContext.ts';
import { Code } from './Code.tsx';
import { Snippet } from './Snippet.tsx';

interface ExampleProps {
  /** Undefined when no saved operation uses the type. */
  readonly example: ShownExample | undefined;
  /** The operation's title in the reader's language. */
  readonly title: string;
  /** Where this gateway is, for who asks from a program. */
  readonly origin: string;
  readonly context: SchemaContext;
}

/** A query that contains the type, with its true answer, and the ways to ask it oneself. */
export function ExampleSection({ example, title, origin, context }: ExampleProps) {
  const { words, page } = context;
  if (!example)
    return (
      <section className="section">
        <h2>{words.example}</h2>
        <p className="hint">{words.exampleNone}</p>
      </section>
    );
  const { operation, query, answer, code } = example;
  return (
    <section className="section">
      <h2>{words.example}</h2>
      <p className="hint">{fill(words.exampleHint, { operation: title })}</p>
      {code !== undefined && <p className="notice">{fill(words.exampleRefused, { code })}</p>}
      <div className="two example">
        <Code title={words.query} text={query} />
        {answer !== undefined && (
          <Code title={words.answer} text={answer} note={words.firstOfList} />
        )}
      </div>
      <p className="ways">
        <a className="button" href={pageLink(page, '/explorer/', { operation, theme: undefined })}>
          {words.openInExplorer}
        </a>
        <a className="button" href={`/data/${operation}.csv`}>
          {words.asTable}
        </a>
      </p>
      <Snippet example={example} origin={origin} context={context} />
    </section>
  );
}
