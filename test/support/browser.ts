import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';

const PACKAGE = join(import.meta.dirname, '../../node_modules/@sparticuz/chromium');
const CACHE = join(import.meta.dirname, '../../node_modules/.cache/footnote-browser');

/** What Playwright's `launch` needs; the same for tests and for screenshots. */
export interface Browser {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

/**
 * The Chromium that comes from npm, unpacked on first use (about five seconds) into `node_modules/.cache`.
 * It needs nothing of the machine: the shared libraries and a font come from the same package.
 */
export async function unpackBrowser(): Promise<Browser> {
  const { version } = JSON.parse(await readFile(join(PACKAGE, 'package.json'), 'utf8')) as { version: string };
  const folder = join(CACHE, version);
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    executablePath: join(folder, 'chromium'),
    // Root cannot use the sandbox, and a container's /dev/shm is often 64 MB.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none'],
    env: {
      ...definedVariables(),
      LD_LIBRARY_PATH: join(folder, 'libraries/lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

async function unpackInto(folder: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  // Renamed when complete, so that an interrupted run leaves no half browser behind.
  const partial = await mkdtemp(join(CACHE, 'partial-'));
  await Promise.all([
    pipeline(
      createReadStream(join(PACKAGE, 'bin/chromium.br')),
      createBrotliDecompress(),
      createWriteStream(join(partial, 'chromium'), { mode: 0o755 }),
    ),
    unpackArchive('al2023.tar.br', join(partial, 'libraries')),
    unpackArchive('fonts.tar.br', join(partial, 'fonts')),
  ]);
  await writeFile(join(partial, 'fonts.conf'), fontConfiguration(join(folder, 'fonts'), join(folder, 'font-cache')));
  try {
    await rename(partial, folder);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

async function unpackArchive(name: string, folder: string): Promise<void> {
  await pipeline(createReadStream(join(PACKAGE, 'bin', name)), createBrotliDecompress(), extract(folder));
}

function fontConfiguration(fonts: string, cache: string): string {
  const families = ['sans-serif', 'serif', 'monospace', 'system-ui']
    .map((family) => `<alias><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`)
    .join('\n  ');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${cache}</cachedir>
  ${families}
</fontconfig>
`;
}

function definedVariables(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
