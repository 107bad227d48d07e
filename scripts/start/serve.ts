import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { NEXT_ENVIRONMENT, nextCommand } from './build-app';

export interface ServerOptions {
  readonly root: string;
  readonly host: string;
  readonly port: number;
  /** Absolute path of the corpus folder. */
  readonly corpus: string;
}

/** What `GET /api/health` says when a question can be answered. */
export interface Health {
  readonly articles: number;
  readonly paragraphs: number;
}

/** Time between two looks at the health of a starting server: short against the two seconds that a start takes. */
const POLL_MS = 50;

/** Starts the built app. Next's banner is left out: it says "ready" before a question can be answered. */
export function startServer({ root, host, port, corpus }: ServerOptions): ChildProcess {
  return spawn(process.execPath, [nextCommand(root), 'start', '--hostname', host, '--port', String(port)], {
    cwd: root,
    env: { ...process.env, ...NEXT_ENVIRONMENT, HOST: host, PORT: String(port), FOOTNOTE_CORPUS: corpus },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** The address to open in a browser; a wildcard host is reached as this machine. */
export function addressOf(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

/** Waits until the server answers questions. Returns null when it ended before that. */
export async function untilReady(server: ChildProcess, address: string): Promise<Health | null> {
  while (server.exitCode === null && server.signalCode === null) {
    const response = await fetch(`${address}/api/health`).catch(() => null);
    if (response?.status === 200) return (await response.json()) as Health;
    await delay(POLL_MS);
  }
  return null;
}

/** Hands SIGINT and SIGTERM on to the server. @returns its exit status; 0 when it was asked to end. */
export async function untilStopped(server: ChildProcess): Promise<number> {
  let asked = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      asked = true;
      server.kill(signal);
    });
  }
  const ended = server.exitCode === null && server.signalCode === null ? once(server, 'exit') : null;
  await ended;
  return asked ? 0 : (server.exitCode ?? 1);
}
