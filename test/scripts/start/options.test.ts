import { describe, expect, it } from '@jest/globals';
import { readOptions } from '../../../scripts/start/options.ts';

describe('The options of npm start', () => {
  it('are a world of seed 1 and scale 1 at port 4000 when nothing is said', () => {
    expect(readOptions([], {})).toEqual({
      reset: false,
      newWorld: false,
      seed: 1,
      scale: 1,
      port: 4000,
    });
  });

  it('are taken from the command line and from PORT', () => {
    const given = ['--reset', '--scale', '0.5', '--seed', '7'];
    expect(readOptions(given, { PORT: '0' })).toEqual({
      reset: true,
      newWorld: true,
      seed: 7,
      scale: 0.5,
      port: 0,
    });
  });

  it('are none when only the help is asked for', () => {
    expect(readOptions(['--help'], {})).toBeUndefined();
  });

  it.each([
    [['--rest'], {}, "Unknown option '--rest'. npm start -- --help tells what there is."],
    [['again'], {}, "Unexpected argument 'again'. npm start -- --help tells what there is."],
    [['--scale', 'big'], {}, '--scale should be a number from 0.01 to 100, not "big".'],
    [['--scale', '0'], {}, '--scale should be a number from 0.01 to 100, not "0".'],
    [['--seed', '1.5'], {}, '--seed should be a whole number from 0 to 4294967295, not "1.5".'],
    [[], { PORT: '70000' }, 'PORT should be a whole number from 0 to 65535, not "70000".'],
    [[], { PORT: '' }, 'PORT should be a whole number from 0 to 65535, not "".'],
  ])('are refused as %j with %j', (args, environment, sentence) => {
    expect(() => readOptions(args, environment)).toThrow(sentence);
  });
});
