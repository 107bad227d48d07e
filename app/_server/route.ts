import { FootnoteError } from '@/lib/errors';
import { errorResponse } from './error-response';

type Handler = (request: Request) => Promise<Response> | Response;

/** Wraps a route's handler: whatever it throws becomes a JSON error with the fitting status. */
export function route(handler: Handler): Handler {
  return async (request) => {
    try {
      return await handler(request);
    } catch (error) {
      // Nobody reads the answer of a client that left; 499 is what proxies log for it.
      if (request.signal.aborted) return new Response(null, { status: 499 });
      return errorResponse(error);
    }
  };
}

/** The handler of the methods that a route does not have. */
export function methodNotAllowed(allowed: 'GET' | 'POST'): Handler {
  return route(() => {
    throw new FootnoteError('method-not-allowed', { allowed });
  });
}
