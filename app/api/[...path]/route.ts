import { route } from '@/app/_server/route';
import { FootnoteError } from '@/lib/errors';

/** Any other address under `/api`: an error in the API's own form rather than a page. */
const missing = route(() => {
  throw new FootnoteError('route-missing');
});

export { missing as DELETE, missing as GET, missing as PATCH, missing as POST, missing as PUT };
