import type { AgencyCode } from '../../words/dashboard/agencies.ts';
import { classOf } from './Mark.tsx';

interface BarProps {
  readonly value: number | null;
  /** Where the scale ends. */
  readonly most: number;
  readonly agency: AgencyCode;
}

/** A figure as a length, from zero. Its number stands beside it, so it says nothing; without a value there is none. */
export function Bar({ value, most, agency }: BarProps) {
  if (value === null || most === 0) return null;
  return (
    <svg
      className={`bar ${classOf(agency)}`}
      viewBox={`0 0 ${most} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect width={value} height="1" />
    </svg>
  );
}
