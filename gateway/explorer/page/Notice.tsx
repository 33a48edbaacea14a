import type { ReactNode } from 'react';
import { useExplorer } from './explorerContext.ts';

interface NoticeProps {
  readonly children: ReactNode;
  /** Without it the notice stays until what it tells has passed. */
  readonly onClose?: () => void;
}

/** A line above everything, said aloud when it appears. */
export function Notice({ children, onClose }: NoticeProps) {
  const { words } = useExplorer();
  return (
    <div className="notice" role="alert">
      <p>{children}</p>
      {onClose && (
        <button type="button" className="close" aria-label={words.notices.close} onClick={onClose}>
          ×
        </button>
      )}
    </div>
  );
}
