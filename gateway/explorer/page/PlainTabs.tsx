import { useEffect } from 'react';

const HEADER = '.graphiql-session-header';

/**
 * The editor's tabs hold buttons, which a tab may not (its own markup nests `button` in `role="tab"`): they become what they
 * are, a list of buttons of which one is current.
 */
export function PlainTabs() {
  useEffect(() => {
    const header = document.querySelector(HEADER);
    if (!header) return undefined;
    const observer = new MutationObserver(() => makePlain(header));
    const watched = { subtree: true, childList: true, attributeFilter: ['role', 'aria-selected'] };
    observer.observe(header, watched);
    makePlain(header);
    return () => observer.disconnect();
  }, []);
  return null;
}

function makePlain(header: Element): void {
  for (const list of header.querySelectorAll('[role=tablist]')) list.removeAttribute('role');
  for (const tab of header.querySelectorAll('[role=tab], [aria-selected]')) {
    const isCurrent = tab.getAttribute('aria-selected') === 'true';
    tab.querySelector('button')?.setAttribute('aria-current', String(isCurrent));
    tab.removeAttribute('role');
    tab.removeAttribute('aria-selected');
  }
}
