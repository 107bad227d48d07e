import { createServer } from 'node:net';
import { FootnoteError } from '../../lib/errors';

/**
 * Listens for a moment, so that a port in use is told before anything is built.
 * @throws FootnoteError `port-in-use` or `address-unusable`.
 */
export async function checkPort(host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      const code = error.code === 'EADDRINUSE' ? 'port-in-use' : 'address-unusable';
      reject(new FootnoteError(code, { host, port, reason: error.code ?? error.message }));
    });
    server.listen(port, host, () => server.close(() => resolve()));
  });
}
