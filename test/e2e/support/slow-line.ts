import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SlowLine {
  readonly url: string;
  /** Milliseconds between two events of an answer. */
  delay: number;
  /** Cuts the line after so many sentences of an answer; null leaves it whole. */
  cutAfter: number | null;
  close(): Promise<void>;
}

/** A slow, breakable line to the real server: everything is passed on, the events of an answer one at a time. */
export async function openSlowLine(target: string): Promise<SlowLine> {
  const server: Server = createServer(async (request, response) => {
    const body: Buffer[] = [];
    for await (const chunk of request) body.push(chunk as Buffer);
    const headers = new Headers();
    for (const [name, value] of Object.entries(request.headers)) {
      if (typeof value === 'string' && !['host', 'connection', 'accept-encoding'].includes(name))
        headers.set(name, value);
    }
    const answer = await fetch(target + request.url, {
      method: request.method,
      headers,
      body: body.length > 0 ? Buffer.concat(body) : undefined,
      redirect: 'manual',
    });
    const kept = [...answer.headers].filter(([name]) => !['content-encoding', 'content-length'].includes(name));
    response.writeHead(answer.status, Object.fromEntries(kept));
    if (request.url === '/api/chat') await sendSlowly(await answer.text(), response, line);
    else response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const line: SlowLine = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    delay: 150,
    cutAfter: null,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return line;
}

async function sendSlowly(body: string, response: ServerResponse, { delay, cutAfter }: SlowLine): Promise<void> {
  let sentences = 0;
  for (const event of body.split(/(?<=\n\n)/)) {
    if (event.includes('"text-start"')) sentences += 1;
    if (cutAfter !== null && sentences > cutAfter) {
      response.destroy();
      return;
    }
    if (!response.write(event)) await new Promise((resolve) => response.once('drain', resolve));
    await new Promise((resolve) => setTimeout(resolve, delay));
  }
  response.end();
}
