interface DescriptionProps {
  readonly text: string;
  readonly className?: string;
}

/** A description of the contract: English on every page, with names of the schema as code. */
export function Description({ text, className }: DescriptionProps) {
  if (text === '') return null;
  return (
    <p lang="en" className={className}>
      {text.split('`').map((piece, index) =>
        // Every second piece stood between two marks.
        index % 2 === 1 ? <code key={`${index} ${piece}`}>{piece}</code> : piece,
      )}
    </p>
  );
}
