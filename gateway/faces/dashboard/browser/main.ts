import { afterPaint } from './afterPaint.ts';

/** The page is whole without any of this: charts and fresh answers come when it has been painted. */
afterPaint(() => {
  void import('./start.ts').then(({ start }) => start());
});
