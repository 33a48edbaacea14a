/** Values of the schema's enum by the marks of the reference files. */
export const Evidence = { CONFIRMED: 'C', RECALLED: 'K', PROPOSED: 'I', SYNTHETIC: 'S' } as const;
