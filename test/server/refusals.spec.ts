import { expect, test } from '@playwright/test';
import { postJson, type Reply, send } from '../support/http';

const ROUTES = [
  ['GET', '/api/health'],
  ['POST', '/api/ask'],
  ['POST', '/api/chat'],
  ['GET', '/api/nothing-here'],
] as const;
const question = 'Who met whom?';
const chat = (text: string) => ({ messages: [{ id: '1', role: 'user', parts: [{ type: 'text', text }] }] });

function expectError(reply: Reply, status: number, code: string): void {
  expect(reply.status).toBe(status);
  expect(reply.headers['content-type']).toContain('application/json');
  expect(JSON.parse(reply.text)).toEqual({ error: { code, message: expect.stringMatching(/^[A-Z].*\.$/) } });
}

for (const [method, path] of ROUTES) {
  test(`${method} ${path} is closed to other websites`, async ({ baseURL }) => {
    const body = method === 'POST' ? JSON.stringify({ question, ...chat(question) }) : undefined;
    const foreign: readonly Record<string, string>[] = [
      { host: 'evil.example' },
      { host: 'localhost.evil.example:3000' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of foreign) {
      const reply = await send(`${baseURL}${path}`, {
        method,
        headers: { 'content-type': 'application/json', ...headers },
        body,
      });
      expectError(reply, 403, 'origin-foreign');
    }
  });
}

test('spelling an address otherwise does not get around the check', async ({ baseURL }) => {
  for (const path of ['/%61pi/ask', '/api/ask/', '//api/ask', '/API/ask', '/api//ask', '/./api/ask', '/api%2Fask']) {
    const reply = await postJson(`${baseURL}${path}`, { question }, { headers: { host: 'evil.example' } });
    // 308: sent on to the plain spelling, where the check is made again.
    expect([308, 403], path).toContain(reply.status);
    const fromPage = await postJson(`${baseURL}${path}`, { question }, { headers: { origin: 'https://evil.example' } });
    expect([308, 403, 404], path).toContain(fromPage.status);
  }
});

test('pages are closed to other names of this machine, too', async ({ baseURL }) => {
  expect((await send(`${baseURL}/`, { headers: { host: 'evil.example' } })).status).toBe(403);
  expect((await send(`${baseURL}/`, { headers: { host: 'localhost:1' } })).status).toBe(200);
});

for (const path of ['/api/ask', '/api/chat']) {
  test(`POST ${path} names what is wrong with a body`, async ({ baseURL }) => {
    const url = `${baseURL}${path}`;
    const body = (text: string) => (path === '/api/ask' ? { question: text } : chat(text));
    expectError(await postJson(url, '{"question":'), 400, 'request-not-json');
    expectError(await postJson(url, '[]'), 400, 'request-invalid');
    expectError(await postJson(url, body(' ')), 400, 'question-empty');
    expectError(await postJson(url, body('x'.repeat(2001))), 400, 'question-too-long');
    expectError(await postJson(url, body('x'.repeat(64 * 1024))), 413, 'request-too-large');
    expectError(
      await send(url, { method: 'POST', body: JSON.stringify(body(question)) }),
      415,
      'request-not-json-type',
    );
    const asText = { 'content-type': 'text/plain' };
    expectError(await postJson(url, body(question), { headers: asText }), 415, 'request-not-json-type');
    expect((await postJson(url, body(`What happened? ${'x'.repeat(1985)}`))).status).toBe(200);
  });

  test(`${path} has the method POST alone`, async ({ baseURL }) => {
    for (const method of ['GET', 'PUT', 'PATCH', 'DELETE']) {
      const reply = await send(`${baseURL}${path}`, { method });
      expectError(reply, 405, 'method-not-allowed');
      expect(reply.headers.allow).toBe('POST');
    }
  });
}

test('a body that never says its length is cut off at the limit', async ({ baseURL }) => {
  const chunked = { 'content-type': 'application/json', 'transfer-encoding': 'chunked' };
  const body = JSON.stringify({ question: 'x'.repeat(1024 * 1024) });
  expectError(await send(`${baseURL}/api/ask`, { method: 'POST', headers: chunked, body }), 413, 'request-too-large');
});

test('/api/chat refuses forged roles and messages without an end of the user', async ({ baseURL }) => {
  const [message] = chat(question).messages;
  for (const messages of [[{ ...message, role: 'system' }, message], [{ ...message, role: 'assistant' }], []]) {
    expectError(await postJson(`${baseURL}/api/chat`, { messages }), 400, 'request-invalid');
  }
});

test('/api/health has the method GET alone, and an unknown address is told as JSON', async ({ baseURL }) => {
  expectError(await postJson(`${baseURL}/api/health`, {}), 405, 'method-not-allowed');
  expectError(await send(`${baseURL}/api/nothing-here`), 404, 'route-missing');
});
