/** A failure whose message is the whole story for the person at the keyboard: what was wrong, where, what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
