import { readyEngine } from '@/app/_server/engine';
import { errorResponse } from '@/app/_server/error-response';
import { findArticle } from '@/app/_server/find-article';
import { methodNotAllowed } from '@/app/_server/route';
import { FootnoteError } from '@/lib/errors';

/** One article with its paragraphs, for the source panel. The id comes percent-encoded: it may hold a slash. */
export async function GET(_request: Request, { params }: { readonly params: Promise<{ readonly id: string }> }) {
  try {
    const { id } = await params;
    const article = findArticle(readyEngine().articles, id);
    if (article === undefined) throw new FootnoteError('article-missing', { id });
    return Response.json(article, { headers: { 'Cache-Control': 'no-store' } });
  } catch (error) {
    return errorResponse(error);
  }
}

const refuse = methodNotAllowed('GET');

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
