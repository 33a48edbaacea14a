/** Who reads: anybody, who sees no figure under ten, or an analyst known by a token, who sees the figures as published. */
export type Tier = 'PUBLIC' | 'ANALYST';
