/** A release that may not be made; the message names the rule, what breaks it, and what to do. Nothing is published. */
export class ReleaseRefused extends Error {
  override readonly name = 'ReleaseRefused';
}
