import { describe, expect, it } from '@jest/globals';
import { filesBelow, read } from './repository.ts';

const MOST_LINES = 200;

describe('A file of SQL', () => {
  it.each(filesBelow().filter((file) => file.endsWith('.sql')))(
    'is one topic, short enough to be read at once: %s',
    (file) => {
      expect(read(file).trimEnd().split('\n').length).toBeLessThanOrEqual(MOST_LINES);
    },
  );
});
