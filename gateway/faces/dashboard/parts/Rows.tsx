import type { ReactNode } from 'react';

interface RowsProps {
  readonly label: string;
  /** Titles of the columns. */
  readonly head: readonly string[];
  /** Cells by row; the first of a row names it. */
  readonly rows: readonly (readonly ReactNode[])[];
  /** A class of its own, for widths. */
  readonly className?: string;
}

/** A plain table of texts. */
export function Rows({ label, head, rows, className = '' }: RowsProps) {
  return (
    <div className="slide" role="region" tabIndex={0} aria-label={label}>
      <table className={`rows ${className}`}>
        <thead>
          <tr>
            {head.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...others], row) => (
            <tr key={row}>
              <th scope="row">{first}</th>
              {others.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
