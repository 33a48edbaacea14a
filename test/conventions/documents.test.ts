import { describe, expect, it } from '@jest/globals';
import { filesBelow, read } from './repository.ts';

const README_BAR = 120;

const TEXT = /\.(ts|tsx|mjs|js|json|md|graphql|sql|yml|yaml|css|html|csv)$|(^|\/)(run|CODEOWNERS)$/;
const files = filesBelow().filter((file) => TEXT.test(file));

// Put together from parts, as this file is read too.
const REGISTRY = new RegExp(
  ['registry', 'npmjs', 'org'].join('\\.') + '|' + ['registry', 'yarnpkg'].join('\\.'),
);
const PERSONAL_PATH = new RegExp(['', '(home|Users|root|work)', '[\\w.-]+'].join('/'));

function linesWith(pattern: RegExp): readonly string[] {
  return files.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}`] : [])),
  );
}

describe('The repository', () => {
  it.each(files.filter((file) => file.endsWith('README.md')))(
    `keeps %s within ${README_BAR} lines`,
    (file) => {
      expect(read(file).trimEnd().split('\n').length).toBeLessThanOrEqual(README_BAR);
    },
  );

  it('names no package registry', () => {
    expect(linesWith(REGISTRY)).toEqual([]);
  });

  it('names no path of one machine', () => {
    expect(linesWith(PERSONAL_PATH)).toEqual([]);
  });

  it('leaves no note to do something later', () => {
    expect(
      linesWith(new RegExp(`\\b(${['TO', 'DO'].join('')}|${['FIX', 'ME'].join('')})\\b`)),
    ).toEqual([]);
  });

  it('skips no test and singles none out', () => {
    const tests = files.filter((file) => file.endsWith('.test.ts'));
    const left = tests.filter((file) =>
      /\b(it|test|describe)\.(skip|only|todo)\b/.test(read(file)),
    );
    expect(left).toEqual([]);
  });
});
