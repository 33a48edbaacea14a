import { CALIDAD } from './calidad/calidad.tsx';
import { COMPROMISOS } from './compromisos/compromisos.tsx';
import { FLUJOS } from './flujos/flujos.tsx';
import { COMPARAR } from './compare/comparar.tsx';
import { MAPA } from './map/mapa.tsx';
import { PANORAMA } from './panorama/panorama.tsx';
import type { View } from './view.ts';

/** The views of the dashboard, by the last part of their addresses. */
export const VIEWS: readonly View[] = [PANORAMA, MAPA, COMPARAR, FLUJOS, COMPROMISOS, CALIDAD];
