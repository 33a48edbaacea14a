/** Calls back with the address that a choice leads to, instead of loading it. Other links and forms stay what they are. */
export function onChoice(place: HTMLElement, choose: (address: URL) => void): void {
  place.addEventListener('change', ({ target }) => {
    const form = target instanceof HTMLSelectElement ? target.form : null;
    if (form && 'live' in form.dataset) choose(addressOf(form));
  });
  place.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !('live' in form.dataset)) return;
    event.preventDefault();
    choose(addressOf(form));
  });
  place.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-live]');
    if (!link || isForAnotherTab(event)) return;
    event.preventDefault();
    choose(new URL(link.href));
  });
  for (const form of place.querySelectorAll('form'))
    if ('live' in form.dataset && isChanged(form)) choose(addressOf(form));
}

/** Whether somebody has chosen before anybody listened. A list that came without a choice of its own says nothing. */
function isChanged(form: HTMLFormElement): boolean {
  return [...form.querySelectorAll('select')].some(({ options, selectedOptions }) => {
    const hadChoice = [...options].some(({ defaultSelected }) => defaultSelected);
    return hadChoice && selectedOptions[0]?.defaultSelected === false;
  });
}

function isForAnotherTab(event: MouseEvent): boolean {
  return event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0;
}

function addressOf(form: HTMLFormElement): URL {
  const address = new URL(form.action);
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string') address.searchParams.set(name, value);
  return address;
}
