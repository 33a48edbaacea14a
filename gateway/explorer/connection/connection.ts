/** Whether the gateway answers: as far as is known it does; it went away; it has come back. */
export type Connection = 'here' | 'away' | 'back';

const ASK_AGAIN_MS = 1000;

let state: Connection = 'here';
const listeners = new Set<() => void>();

/** How the connection stands now. */
export function connection(): Connection {
  return state;
}

/** Calls back on each change, until what it answers is called. */
export function onConnection(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Notes that the gateway answered. */
export function noteAnswer(): void {
  if (state === 'away') turn('back');
}

/** Notes that nobody answered, and asks again until somebody does. */
export function noteSilence(): void {
  if (state === 'away') return;
  turn('away');
  askAgain();
}

/** Takes the news that it is back as read. */
export function settle(): void {
  if (state === 'back') turn('here');
}

function turn(next: Connection): void {
  state = next;
  for (const listener of listeners) listener();
}

function askAgain(): void {
  setTimeout(() => {
    fetch('/health', { cache: 'no-store' }).then(
      ({ ok }) => (ok ? noteAnswer() : askAgain()),
      askAgain,
    );
  }, ASK_AGAIN_MS);
}
