/** A start that is refused: its message is one line that says what to do. */
export class StartRefused extends Error {}
