import { engineIfReady } from '@/app/_server/engine';
import { methodNotAllowed } from '@/app/_server/route';

export const dynamic = 'force-dynamic';

/** 503 until a question can be answered, then 200 with the size of the corpus. */
export function GET(): Response {
  const engine = engineIfReady();
  const headers = { 'Cache-Control': 'no-store' };
  if (engine === null) return Response.json({ status: 'starting' }, { status: 503, headers });
  return Response.json(
    { status: 'ready', articles: engine.articles.length, paragraphs: engine.paragraphCount },
    { headers },
  );
}

const refuse = methodNotAllowed('GET');

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
