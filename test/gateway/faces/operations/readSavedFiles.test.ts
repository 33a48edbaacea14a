import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readSavedFile } from '../../../../gateway/faces/operations/readSavedFile.ts';
import { readSavedFiles } from '../../../../gateway/faces/operations/readSavedFiles.ts';
import { ROOT } from '../../../conventions/repository.ts';

describe('The saved operations as people meet them', () => {
  const files = readSavedFiles(join(ROOT, 'schema/operations'));

  it('lie in topics, and say in both languages what they answer', () => {
    const map = files.find(({ name }) => name === 'Map');
    expect(map).toMatchObject({
      folder: 'overview',
      title: { es: 'Mapa de los departamentos', en: 'Map of the departments' },
    });
    expect(map?.description.es).toMatch(/^Para cada departamento y un año/);
    const silent = files.filter(({ title, description }) =>
      [title.es, title.en, description.es, description.en].includes(''),
    );
    expect(silent).toEqual([]);
  });

  it('are none where a gateway has no folder of them', () => {
    expect(readSavedFiles(undefined)).toEqual([]);
  });

  it('go by their name where they have no header', () => {
    const { folder, title, description } = readSavedFile(
      'Bare.graphql',
      'query Bare { agencies { code } }',
    );
    expect([folder, title, description]).toEqual([
      '',
      { es: 'Bare', en: 'Bare' },
      { es: '', en: '' },
    ]);
  });
});
