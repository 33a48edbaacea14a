import { describe, expect, it } from '@jest/globals';
import { soname } from '../../../scripts/postgres/linkLibraries.ts';

describe('soname', () => {
  it.each([
    ['libicuuc.so.60.2', 'libicuuc.so.60'],
    ['libpq.so.5.18', 'libpq.so.5'],
    ['libz.so.1.2.11', 'libz.so.1'],
    ['libicudata.77.1.dylib', 'libicudata.77.dylib'],
  ])('of %s is %s', (file, name) => {
    expect(soname(file)).toBe(name);
  });

  it.each(['libpq.so.5', 'libpq.so', 'libxml2.16.dylib', 'libpq.a', 'pkgconfig'])(
    'is absent for %s, which is loaded by the name it has',
    (file) => {
      expect(soname(file)).toBeUndefined();
    },
  );
});
