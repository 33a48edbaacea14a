import type { ReactNode } from 'react';

interface HeadingProps {
  /** What and when, above the title. */
  readonly kicker: string;
  readonly title: string;
  readonly lead?: ReactNode;
  /** The choices, beside it. */
  readonly children?: ReactNode;
}

/** The head of a view: one sentence as its title, what it means, and what can be chosen. */
export function Heading({ kicker, title, lead, children }: HeadingProps) {
  return (
    <div className="heading">
      <div>
        <p className="kicker">{kicker}</p>
        <h1>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
      </div>
      {children}
    </div>
  );
}
