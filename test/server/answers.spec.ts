import { expect, test } from '@playwright/test';
import { parseJsonEventStream, readUIMessageStream, uiMessageChunkSchema } from 'ai';
import { type Answer, answerSchema } from '../../lib/answer/schema';
import { readCorpus } from '../../lib/corpus/read-corpus';
import type { FootnoteMessage } from '../../lib/stream/message';
import { postJson, send } from '../support/http';

const ANSWERABLE = 'Who said that all Syrian parties agreed to talk about the constitution?';
const userMessage = (text: string) => ({ id: text, role: 'user', parts: [{ type: 'text', text }] });

async function readMessage(text: string): Promise<FootnoteMessage> {
  const body = new Response(text).body;
  if (body === null) throw new Error('The stream is empty.');
  const chunks = parseJsonEventStream({ stream: body, schema: uiMessageChunkSchema }).pipeThrough(
    new TransformStream({
      transform: (result, controller) => {
        if (!result.success) throw result.error;
        controller.enqueue(result.value);
      },
    }),
  );
  let last: FootnoteMessage | undefined;
  for await (const message of readUIMessageStream<FootnoteMessage>({ stream: chunks, terminateOnError: true })) {
    last = message;
  }
  if (last === undefined) throw new Error('The stream holds no message.');
  return last;
}

/** Everything that has to be the same whichever way the question came. */
const essence = ({ timings: _timings, ...rest }: Answer) => rest;

test('/api/health is ready with the size of the corpus', async ({ baseURL }) => {
  const reply = await send(`${baseURL}/api/health`);
  expect(reply.status).toBe(200);
  const { articles } = await readCorpus('corpus');
  expect(JSON.parse(reply.text)).toMatchObject({ status: 'ready', articles: articles.length });
  expect(JSON.parse(reply.text).paragraphs).toBeGreaterThan(articles.length);
});

test('/api/ask gives an Answer whose every sentence is cited verbatim', async ({ baseURL }) => {
  const reply = await postJson(`${baseURL}/api/ask`, { question: ANSWERABLE });
  expect(reply.status).toBe(200);
  const answer = answerSchema.strict().parse(JSON.parse(reply.text));
  expect(answer.status).toBe('answered');
  expect(answer.sentences.length).toBeGreaterThan(0);
  const { articles } = await readCorpus('corpus');
  for (const citation of answer.citations) {
    const paragraph = articles
      .find((article) => article.id === citation.articleId)
      ?.paragraphs.find(({ id }) => id === citation.paragraphId);
    expect(paragraph?.text.slice(citation.start, citation.end)).toBe(citation.quote);
  }
});

test('/api/chat streams one text part a sentence and the same Answer as the last part', async ({ baseURL }) => {
  const reply = await postJson(`${baseURL}/api/chat`, { id: 'c', messages: [userMessage(ANSWERABLE)] });
  expect(reply.status).toBe(200);
  expect(reply.headers['content-type']).toContain('text/event-stream');
  expect(reply.headers['x-vercel-ai-ui-message-stream']).toBe('v1');
  const { parts } = await readMessage(reply.text);
  const last = parts.at(-1);
  if (last?.type !== 'data-answer') throw new Error(`The last part is ${last?.type}.`);
  const answer = answerSchema.parse(last.data);
  const texts = parts.filter((part) => part.type === 'text');
  expect(texts.map((part) => part.text)).toEqual(answer.sentences.map((sentence) => sentence.text));
  for (const [at, part] of texts.entries()) {
    const ids = answer.sentences[at]?.citationIds ?? [];
    expect(part.citations?.map(({ source }) => source.id)).toEqual(ids);
    for (const { citedText, source } of part.citations ?? []) {
      const citation = answer.citations.find(({ id }) => id === source.id);
      expect(citedText).toBe(citation?.quote);
      expect(source).toMatchObject({ sourceType: 'url', url: citation?.href, title: citation?.title });
    }
  }
  const asked = await postJson(`${baseURL}/api/ask`, { question: ANSWERABLE });
  expect(essence(answer)).toEqual(essence(answerSchema.parse(JSON.parse(asked.text))));
});

test('earlier turns resolve a follow-up in the same way over both addresses', async ({ baseURL }) => {
  const history = [
    { role: 'user', content: ANSWERABLE },
    { role: 'assistant', content: 'Staffan de Mistura said so.' },
  ];
  const question = 'When did he say it?';
  const asked = await postJson(`${baseURL}/api/ask`, { question, history });
  const earlier = history.map(({ role, content }) => ({ ...userMessage(content), role }));
  const streamed = await postJson(`${baseURL}/api/chat`, { messages: [...earlier, userMessage(question)] });
  const answer = answerSchema.parse(JSON.parse(asked.text));
  expect(answer.standaloneQuestion).not.toBe(question);
  const last = (await readMessage(streamed.text)).parts.at(-1);
  expect(essence(answerSchema.parse(last?.type === 'data-answer' ? last.data : null))).toEqual(essence(answer));
});

test('clients that left do not keep others waiting', async ({ baseURL }) => {
  const url = `${baseURL}/api/chat`;
  const leaving = Array.from({ length: 40 }, () => {
    const controller = new AbortController();
    const sent = postJson(url, { messages: [userMessage(ANSWERABLE)] }, { signal: controller.signal }).catch(
      () => null,
    );
    return { controller, sent };
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  for (const { controller } of leaving) controller.abort();
  await Promise.all(leaving.map(({ sent }) => sent));
  const startedAt = performance.now();
  const reply = await postJson(`${baseURL}/api/ask`, { question: ANSWERABLE });
  expect(reply.status).toBe(200);
  // Forty answers one after the other would take several times as long as this.
  expect(performance.now() - startedAt).toBeLessThan(5000);
});

test('pages carry a policy without eval, with a nonce of their own each time', async ({ baseURL }) => {
  const replies = [await send(`${baseURL}/`), await send(`${baseURL}/`)];
  const nonces = replies.map(({ headers, text }) => {
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe-eval');
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    for (const script of text.match(/<script\b[^>]*>/g) ?? []) expect(script).toContain(`nonce="${nonce}"`);
    return nonce;
  });
  expect(new Set(nonces).size).toBe(2);
  expect(replies[0]?.headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
  });
  expect(replies[0]?.headers['x-powered-by']).toBeUndefined();
});
