import { writeSync } from 'node:fs';
import { publishRelease } from '@alianza/kit/builder/publish';
import { connect } from '@alianza/kit/database/connect';
import { familyOf, publicationOf } from './testRegister.ts';

// A process of its own that publishes a dataset until it is about to send a statement with a certain start; then it says
// so and stands still, for somebody to kill it.
const [url = '', dataset = '', statement = ''] = process.argv.slice(2);
const builder = connect(url, { applicationName: 'alianza test' });
builder.on('query', ({ sql }: { readonly sql: string }) => {
  if (!sql.toLowerCase().startsWith(statement)) return;
  writeSync(1, 'standing still\n');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
});
await publishRelease(
  builder,
  publicationOf(dataset, { cutOff: '2025-06-30', family: familyOf(dataset, { unit: 'OFFENCE' }) }),
);
