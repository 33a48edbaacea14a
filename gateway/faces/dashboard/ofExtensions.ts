import type { ViewAnswer } from './view.ts';

/** What an answer says of itself. */
interface Saying {
  readonly currency?: string | undefined;
  readonly stale?: readonly { readonly agency: string }[] | undefined;
}

/** How current an answer is, as a view's answer holds it. */
export function ofExtensions(
  extensions: Saying | undefined,
): Pick<ViewAnswer<unknown>, 'stale' | 'isUnverified'> {
  return {
    stale: (extensions?.stale ?? []).map(({ agency }) => agency),
    isUnverified: extensions?.currency === 'UNVERIFIED',
  };
}
