import { describe, expect, it } from '@jest/globals';
import { readArguments } from '../../../scripts/world/arguments.ts';

const read = (...args: readonly string[]) => readArguments(args, 'usual/folder');

describe('npm run world', () => {
  it('makes the world of seed 1 and scale 1 in the usual folder when nothing is said', () => {
    expect(read()).toEqual({ seed: 1, scale: 1, folder: 'usual/folder', json: false });
  });

  it('takes seed, scale and folder', () => {
    expect(read('--seed', '42', '--scale', '0.5', '--out', 'x', '--json')).toEqual({
      seed: 42,
      scale: 0.5,
      folder: 'x',
      json: true,
    });
  });

  it('only helps when asked for help', () => {
    expect(read('--help')).toBeUndefined();
  });

  it.each([
    [['--seed', 'one'], '--seed one: write a whole number, such as 1.'],
    [['--scale', '0'], '--scale 0: write a number over 0 and at most 50.'],
    [['--scale', '51'], '--scale 51: write a number over 0 and at most 50.'],
    [['--scael', '2'], "Unknown option '--scael'"],
  ])('refuses %j', (args, message) => {
    expect(() => read(...args)).toThrow(message);
  });
});
