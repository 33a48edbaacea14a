import type { PageRequest } from './pageRequest.ts';

/** What every link inside the faces carries on. */
const CARRIED = ['lang', 'theme'] as const;

type Changes = Readonly<Record<string, string | undefined>>;

/** The address of another page, in the reader's language and theme. `changes` adds parameters; undefined removes one. */
export function pageLink(page: PageRequest, path: string, changes: Changes = {}): string {
  const search = new URLSearchParams();
  for (const name of CARRIED) {
    const value = page.search.get(name);
    if (value !== null) search.set(name, value);
  }
  return addressOf(path, changed(search, changes));
}

/** The address of this page with some parameters changed. */
export function samePage(page: PageRequest, changes: Changes): string {
  return addressOf(page.path, changed(new URLSearchParams(page.search), changes));
}

function changed(search: URLSearchParams, changes: Changes): URLSearchParams {
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) search.delete(name);
    else search.set(name, value);
  }
  return search;
}

function addressOf(path: string, search: URLSearchParams): string {
  return search.size > 0 ? `${path}?${search.toString()}` : path;
}
