import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface ServedFolder {
  readonly url: string;
  close(): Promise<void>;
}

/** The real server on a corpus of its own, until it is closed. */
export async function serveFolder(files: Readonly<Record<string, string>>): Promise<ServedFolder> {
  const folder = mkdtempSync(path.join(tmpdir(), 'footnote-corpus-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
  const port = await findFreePort();
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts', '--corpus', folder], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1' },
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}`;
  while (child.exitCode === null && !(await isReady(url))) await new Promise((resolve) => setTimeout(resolve, 200));
  return {
    url,
    close: async () => {
      if (child.exitCode === null) {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/api/health`).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
