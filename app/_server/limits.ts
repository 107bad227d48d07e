/** Bounds of what a client may send: far above any real question, far below what would hold the server up. */
export const limits = {
  bodyBytes: 64 * 1024,
} as const;
