import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../app/_server/content-security-policy';

test('a served page runs scripts and styles with the nonce of its request alone', () => {
  const policy = contentSecurityPolicy('bm9uY2U=', false);
  expect(policy).toContain("script-src 'self' 'nonce-bm9uY2U=' 'strict-dynamic';");
  expect(policy).toContain("style-src 'self' 'nonce-bm9uY2U=';");
  expect(policy).not.toContain('unsafe-eval');
});

test('development allows what React and the error overlay need, and no inline script', () => {
  const policy = contentSecurityPolicy('bm9uY2U=', true);
  expect(policy).toContain("'unsafe-eval'");
  expect(policy).toContain("style-src 'self' 'unsafe-inline';");
  expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
});
