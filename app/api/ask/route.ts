import { readyEngine } from '@/app/_server/engine';
import { readJson } from '@/app/_server/read-json';
import { methodNotAllowed, route } from '@/app/_server/route';
import { parseAskBody } from './request';

/** `{question, history?}` → the complete `Answer` as JSON. */
export const POST = route(async (request) => {
  const engine = readyEngine();
  const { question, history } = parseAskBody(await readJson(request));
  const answer = await engine.ask({ question, history, signal: request.signal });
  return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } });
});

const refuse = methodNotAllowed('POST');

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
