import { describe, expect, it } from '@jest/globals';
import { createEnding } from '../../../scripts/start/ending.ts';

describe('The ending of a run', () => {
  it('undoes everything once, latest first, however often it is asked', async () => {
    const undone: string[] = [];
    const ending = createEnding();
    ending.add(() => undone.push('first'));
    ending.add(async () => {
      await Promise.resolve();
      undone.push('second');
    });
    await Promise.all([ending.run(), ending.run()]);
    await ending.run();
    expect(undone).toEqual(['second', 'first']);
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('It would not stop.');
      },
    ],
    ['rejects', () => Promise.reject(new Error('It would not stop.'))],
  ])('goes on when one part of it %s', async (_how, failing) => {
    const undone: string[] = [];
    const ending = createEnding();
    ending.add(() => undone.push('first'));
    ending.add(failing);
    await ending.run();
    expect(undone).toEqual(['first']);
  });
});
