/** The address that the server was told to listen on: `HOST` and `PORT`. */
export interface ConfiguredAddress {
  readonly host: string | undefined;
  readonly port: string | undefined;
}

/** Names of this machine itself. A website can point its own name at this machine, but not take one of these. */
const LOCAL_NAMES: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Whether a `Host` header (or the host of an origin) is one of this machine's names, any port, or the configured one. */
export function isAllowedHost(host: string | null, configured: ConfiguredAddress): boolean {
  const match = /^(\[[0-9a-f:]+\]|[^:/@\s]+)(?::(\d{1,5}))?$/i.exec(host ?? '');
  if (match === null) return false;
  const name = (match[1] ?? '').toLowerCase();
  if (LOCAL_NAMES.has(name)) return true;
  const { host: configuredHost = '127.0.0.1', port: configuredPort = '3000' } = configured;
  const bracketed = configuredHost.includes(':') ? `[${configuredHost}]` : configuredHost;
  return name === bracketed.toLowerCase() && (match[2] ?? '80') === configuredPort;
}

/**
 * Whether an API request comes from our own page or from a program, and not from a page of another website.
 * Programs send no `Origin`; that is fine.
 */
export function isAllowedOrigin(headers: Headers, configured: ConfiguredAddress): boolean {
  if (headers.get('sec-fetch-site') === 'cross-site') return false;
  const origin = headers.get('origin');
  if (origin === null) return true;
  return /^https?:\/\//.test(origin) && isAllowedHost(origin.replace(/^https?:\/\//, ''), configured);
}
