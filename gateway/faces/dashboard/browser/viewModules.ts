import type { View } from '../view.ts';

/** Each view as a file of its own: a page loads the one it shows. */
const MODULES: Readonly<Record<string, () => Promise<View>>> = {
  panorama: async () => (await import('../panorama/panorama.tsx')).PANORAMA,
  mapa: async () => (await import('../map/mapa.tsx')).MAPA,
  comparar: async () => (await import('../compare/comparar.tsx')).COMPARAR,
  flujos: async () => (await import('../flujos/flujos.tsx')).FLUJOS,
  compromisos: async () => (await import('../compromisos/compromisos.tsx')).COMPROMISOS,
  calidad: async () => (await import('../calidad/calidad.tsx')).CALIDAD,
};

/** The view of that name; undefined when a script does nothing for it. */
export async function viewModule(name: string): Promise<View | undefined> {
  return MODULES[name]?.();
}
