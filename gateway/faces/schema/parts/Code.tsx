interface CodeProps {
  readonly title: string;
  readonly text: string;
  readonly note?: string;
}

/** A piece of code under its title. What is longer than its box can be reached and moved by keyboard. */
export function Code({ title, text, note }: CodeProps) {
  return (
    <figure className="code panel">
      <figcaption>
        {title}
        {note !== undefined && <span className="small"> {note}</span>}
      </figcaption>
      <pre tabIndex={0} role="region" aria-label={title}>
        <code lang="en">{text}</code>
      </pre>
    </figure>
  );
}
