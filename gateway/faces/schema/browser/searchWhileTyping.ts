/**
 * Answers the search while one types: the page of the same address is asked for, and its results take the place of those here.
 * Without it the form is sent as any other.
 */
export function searchWhileTyping(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('form.search');
  const field = form?.querySelector<HTMLInputElement>('input[type="search"]');
  if (!form || !field || !resultsIn(page)) return;
  let latest = new AbortController();
  field.addEventListener('input', () => {
    latest.abort();
    latest = new AbortController();
    void show(addressOf(form), latest.signal);
  });
}

function addressOf(form: HTMLFormElement): string {
  const asked = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string') asked.set(name, value);
  return `${form.action}?${asked}`;
}

/** Shows the results of an address, unless something newer is asked for or nothing answers; then what is there stays. */
async function show(address: string, signal: AbortSignal): Promise<void> {
  const text = await fetch(address, { signal }).then(textOf, () => undefined);
  if (text === undefined || signal.aborted) return;
  const found = resultsIn(new DOMParser().parseFromString(text, 'text/html'));
  const shown = resultsIn(document);
  if (!found || !shown) return;
  shown.replaceChildren(...found.childNodes);
  history.replaceState(null, '', address);
}

function textOf(response: Response): Promise<string> | undefined {
  return response.ok ? response.text().catch(() => '') : undefined;
}

function resultsIn(page: Document): Element | null {
  return page.querySelector('#results');
}
