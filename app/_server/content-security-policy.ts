/**
 * The policy of a page: scripts and style sheets of our own only, nothing from or to elsewhere. Style attributes are
 * allowed because the panels and popovers are placed with them.
 * @param nonce base64; new for every request, or it would protect nothing
 */
export function contentSecurityPolicy(nonce: string): string {
  // React's development build explains errors with eval; the production build never does.
  const development = process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : '';
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development}`,
    `style-src 'self' 'nonce-${nonce}'`,
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
