/**
 * Milliseconds that a release is announced ahead. Every gateway has learned of it in this time, or has stopped calling the
 * one before it current.
 */
export const LEAD_MS = 2_000;
