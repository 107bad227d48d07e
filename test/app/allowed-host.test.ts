import { describe, expect, it } from 'vitest';
import { isAllowedHost, isAllowedOrigin } from '../../app/_server/allowed-host';

const byDefault = { host: undefined, port: undefined };
const inTheOffice = { host: 'reading.example', port: '8080' };

describe('isAllowedHost', () => {
  it.each(['127.0.0.1:3000', 'localhost:3000', 'LOCALHOST', '[::1]:4000', '127.0.0.1'])('takes %s', (host) => {
    expect(isAllowedHost(host, byDefault)).toBe(true);
  });

  it.each([
    null,
    '',
    'evil.example',
    'evil.example:3000',
    'localhost.evil.example:3000',
    '127.0.0.1.evil.example',
    'evil@localhost:3000',
    'localhost:3000@evil.example',
    'localhost:3000/evil.example',
    'localhost:',
    '0.0.0.0:3000',
  ])('refuses %s', (host) => {
    expect(isAllowedHost(host, byDefault)).toBe(false);
  });

  it('takes the configured name at the configured port alone', () => {
    expect(isAllowedHost('reading.example:8080', inTheOffice)).toBe(true);
    expect(isAllowedHost('reading.example:8081', inTheOffice)).toBe(false);
    expect(isAllowedHost('reading.example', inTheOffice)).toBe(false);
    expect(isAllowedHost('reading.example', { host: 'reading.example', port: '80' })).toBe(true);
    expect(isAllowedHost('[fd00::1]:3000', { host: 'fd00::1', port: undefined })).toBe(true);
  });
});

describe('isAllowedOrigin', () => {
  it.each([
    [{}, true],
    [{ origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' }, true],
    [{ origin: 'null' }, false],
    [{ origin: 'https://evil.example' }, false],
    [{ origin: 'file://localhost' }, false],
    [{ origin: 'http://evil.example#http://localhost:3000' }, false],
    [{ 'sec-fetch-site': 'cross-site' }, false],
    [{ origin: 'http://localhost:3000', 'sec-fetch-site': 'cross-site' }, false],
  ])('%o → %s', (headers, allowed) => {
    expect(isAllowedOrigin(new Headers(headers as Record<string, string>), byDefault)).toBe(allowed);
  });
});
