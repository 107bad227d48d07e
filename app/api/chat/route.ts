import { createUIMessageStreamResponse } from 'ai';
import { readyEngine } from '@/app/_server/engine';
import { readJson } from '@/app/_server/read-json';
import { methodNotAllowed, route } from '@/app/_server/route';
import { toMessageStream } from '@/lib/stream/to-message-stream';
import { parseChatBody } from './request';

/** The messages of a conversation → the answer to its last one, as an AI SDK UI message stream. */
export const POST = route(async (request) => {
  const engine = readyEngine();
  const { question, history } = await parseChatBody(await readJson(request));
  const events = engine.stream({ question, history, signal: request.signal });
  // Without a charset some clients read the stream as Windows-1252.
  const headers = { 'Content-Type': 'text/event-stream; charset=utf-8' };
  return createUIMessageStreamResponse({ stream: toMessageStream(events), headers });
});

const refuse = methodNotAllowed('POST');

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
