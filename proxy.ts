import { type NextRequest, NextResponse } from 'next/server';
import { isAllowedHost, isAllowedOrigin } from '@/app/_server/allowed-host';
import { contentSecurityPolicy } from '@/app/_server/content-security-policy';
import { errorResponse } from '@/app/_server/error-response';
import { FootnoteError } from '@/lib/errors';

/**
 * Runs before every request, whatever its path: no matcher, so that no spelling of a path gets around it.
 * Refuses what another website sends, and gives each page its content security policy.
 */
export function proxy(request: NextRequest): Response {
  const configured = { host: process.env.HOST, port: process.env.PORT };
  const isApi = request.nextUrl.pathname.startsWith('/api/');
  if (
    !isAllowedHost(request.headers.get('host'), configured) ||
    (isApi && !isAllowedOrigin(request.headers, configured))
  ) {
    return errorResponse(new FootnoteError('origin-foreign'));
  }
  const policy = contentSecurityPolicy(btoa(crypto.randomUUID()), process.env.NODE_ENV === 'development');
  const headers = new Headers(request.headers);
  // Next reads the nonce from here and puts it on its own scripts.
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}
