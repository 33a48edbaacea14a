import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../../attacks/support/eventually.ts';
import { facesFederation } from '../../../support/faces/facesFederation.ts';
import type { Federation } from '../../../support/federation.ts';

const SAID =
  'Policía Nacional no responde. Sus cifras son las últimas que se recibieron; puede haber otras nuevas.';

describe('Panorama, while the police are silent and let an earlier answer stand in', () => {
  let graph: Federation;
  beforeAll(async () => {
    graph = await facesFederation({ staleSeconds: 600 });
  });
  afterAll(() => graph.stop());

  const panorama = async () => (await fetch(`${graph.url}/dashboard/panorama`)).text();

  it('shows their figures and says that these are earlier ones', async () => {
    const before = await panorama();
    expect(before).not.toContain('no responde');
    await graph.subgraphs.police.stop();
    const after = await eventually(panorama, (html) => html.includes('no responde'));
    expect(after).toContain(SAID);
    expect(after).not.toContain('Sin respuesta</');
    expect(after).toContain('data-silent="POLICE"');
  });
});
