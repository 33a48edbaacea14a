import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { ofExtensions } from '../../../../gateway/faces/dashboard/ofExtensions.ts';
import { Partial } from '../../../../gateway/faces/dashboard/parts/Notice.tsx';
import { eventually } from '../../attacks/support/eventually.ts';
import { facesFederation } from '../../../support/faces/facesFederation.ts';
import type { Federation } from '../../../support/federation.ts';

const UNCONFIRMED = 'Ahora no se puede confirmar si hay una publicación más nueva.';

describe('Panorama, while the police are silent and let an earlier answer stand in', () => {
  let graph: Federation;
  beforeAll(async () => {
    graph = await facesFederation({ staleSeconds: 600 });
  });
  afterAll(() => graph.stop());

  const panorama = async () => (await fetch(`${graph.url}/dashboard/panorama`)).text();
  const isUnconfirmed = async () => (await panorama()).includes(UNCONFIRMED);

  it('shows their figures and says that there may be newer ones', async () => {
    expect(await eventually(isUnconfirmed, (is) => !is)).toBe(false);
    await graph.subgraphs.police.stop();
    expect(await eventually(isUnconfirmed, (is) => is)).toBe(true);
    const html = await panorama();
    expect(html).toContain('Policía n.º 1');
    expect(html).not.toContain('Policía Nacional no responde');
  });
});

describe('What an answer says of itself', () => {
  it('is shown by the name of the agency that an earlier answer stands in for', () => {
    const { stale = [], isUnverified } = ofExtensions({
      currency: 'UNVERIFIED',
      stale: [{ agency: 'POLICE' }],
    });
    const html = renderToStaticMarkup(Partial({ silent: ['ICBF'], stale, language: 'es' }));
    expect(html).toContain(
      '<p>ICBF no responde. Las demás cifras no cambian.</p><p>Policía Nacional no responde. Sus cifras son las últimas que se recibieron; puede haber otras nuevas.</p>',
    );
    expect(html).toContain('data-silent="ICBF POLICE"');
    expect(isUnverified).toBe(true);
  });
});
