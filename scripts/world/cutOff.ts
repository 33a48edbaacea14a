/** The last day of the synthetic world: its releases count what was recorded by then. */
export const WORLD_CUT_OFF = '2025-12-31';
