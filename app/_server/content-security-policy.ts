/**
 * The policy of a page: scripts and style sheets of our own only, nothing from or to elsewhere. Style attributes are
 * allowed because the panels and popovers are placed with them.
 * @param nonce base64; new for every request, or it would protect nothing
 * @param development whether `next dev` serves the page: React explains errors with eval there, and the overlay that
 *   shows them brings style elements without a nonce
 */
export function contentSecurityPolicy(nonce: string, development: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
