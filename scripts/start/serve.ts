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

/** Time between two looks at who the parent is: one system call, so it may be short. */
const PARENT_POLL_MS = 100;

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

/**
 * Hands SIGINT and SIGTERM on to the server, and ends it when npm, which hands on neither, is gone.
 * @returns the server's exit status; 0 when it was asked to end.
 */
export async function untilStopped(server: ChildProcess): Promise<number> {
  let asked = false;
  const stop = (signal: 'SIGINT' | 'SIGTERM') => {
    asked = true;
    server.kill(signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  const watch = process.env.npm_lifecycle_event === undefined ? undefined : whenParentEnds(() => stop('SIGTERM'));
  if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
  clearInterval(watch);
  return asked ? 0 : (server.exitCode ?? 1);
}

/** npm runs a script in a shell that does not pass signals on; when it is killed, this process gets another parent. */
function whenParentEnds(act: () => void): NodeJS.Timeout {
  const parent = process.ppid;
  return setInterval(() => {
    if (process.ppid !== parent) act();
  }, PARENT_POLL_MS);
}
