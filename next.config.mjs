/** Sent with every answer of the server; the content security policy needs a nonce and comes from proxy.ts. */
const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
];

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // The model runtime loads native binaries at run time, which a bundle cannot hold.
  serverExternalPackages: ['@xenova/transformers', 'onnxruntime-node', 'sharp'],
  // `npm test` checks the types of everything; a start should not wait for them.
  typescript: { ignoreBuildErrors: true },
  // The proxy keeps a copy of each body; the largest that is accepted has 64 KiB.
  experimental: { proxyClientMaxBodySize: '128kb' },
  // `next dev` calls itself localhost and would refuse its own scripts to the address that Footnote is opened at.
  allowedDevOrigins: ['127.0.0.1'],
  turbopack: { root: import.meta.dirname },
  headers: async () => [{ source: '/:path*', headers }],
};

export default config;
