/** Lets the links to other languages and themes lead to what the address chooses now. */
export function followAddress(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.tools a')) {
    const own = new URL(link.href);
    const address = new URL(location.href);
    for (const name of ['lang', 'theme']) {
      const value = own.searchParams.get(name);
      if (value !== null) address.searchParams.set(name, value);
    }
    link.href = address.href;
  }
}
