import { describe, expect, it } from '@jest/globals';
import { HELP, readOptions, readVerb, VERBS } from '../../../scripts/disclosure/arguments.ts';

describe('The command line of disclosure control', () => {
  it.each([[[]], [['--help']], [['vector', '--help']], [['-h']]])(
    'shows the help for %j',
    (args) => {
      expect(readVerb(args)).toBeUndefined();
    },
  );

  it('hands the rest to the verb', () => {
    expect(readVerb(['vector', '--by', 'sex'])).toEqual({ verb: 'vector', rest: ['--by', 'sex'] });
  });

  it('guesses which verb was meant', () => {
    expect(() => readVerb(['vectro'])).toThrow(
      `"vectro" is no command: ${VERBS.join(', ')}. Did you mean vector?`,
    );
  });

  it('tells of every verb in its help', () => {
    for (const verb of VERBS) expect(HELP).toContain(`npm run disclosure -- ${verb}`);
  });

  it('reads the options of a verb and refuses others', () => {
    expect(readOptions(['--by', 'sex'], ['by', 'modulus'])).toEqual({ by: 'sex' });
    expect(() => readOptions(['--bye', 'sex'], ['by'])).toThrow(
      "Unknown option '--bye'. npm run disclosure -- --help tells what there is.",
    );
  });
});
