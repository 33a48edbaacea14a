import type { Storage } from '@graphiql/toolkit';

/** How wide things are before anybody drags them: queries and table get more room than the editor. */
const WIDTHS: Readonly<Record<string, string>> = {
  'graphiql:docExplorerFlex': '0.4',
  'graphiql:editorFlex': '0.6',
};

/** What the page remembers between visits: tabs, theme and widths. Headers are never kept: a token may stand in them. */
export const storage: Storage = {
  getItem: (key) => localStorage.getItem(key) ?? WIDTHS[key] ?? null,
  setItem: (key, value) => {
    if (key !== 'graphiql:headers') localStorage.setItem(key, value);
  },
  removeItem: (key) => localStorage.removeItem(key),
  clear: () => localStorage.clear(),
  get length() {
    return localStorage.length;
  },
};
