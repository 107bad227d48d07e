import type { Metadata, Viewport } from 'next';
import localFont from 'next/font/local';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import './globals.css';

const reading = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
  weight: '200 900',
  variable: '--font-reading',
  adjustFontFallback: 'Times New Roman',
});
const readingExtended = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-opsz-normal.woff2',
  weight: '200 900',
  variable: '--font-reading-extended',
  preload: false,
  adjustFontFallback: false,
});
const interfaceFont = localFont({
  src: '../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
  weight: '400 700',
  variable: '--font-interface',
  adjustFontFallback: 'Arial',
});
const interfaceExtended = localFont({
  src: '../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-ext-wght-normal.woff2',
  weight: '400 700',
  variable: '--font-interface-extended',
  preload: false,
  adjustFontFallback: false,
});

export const metadata: Metadata = {
  title: { default: 'Footnote', template: '%s — Footnote' },
  description: 'Ask about a folder of articles. Every sentence of the answer is footnoted to the text it came from.',
  icons: { icon: '/icon.svg' },
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f5f6f3' },
    { media: '(prefers-color-scheme: dark)', color: '#131517' },
  ],
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  // A cookie instead of local storage: the server writes the choice into the page, so that nothing flashes.
  const chosen = (await cookies()).get('theme')?.value;
  const theme = chosen === 'light' || chosen === 'dark' ? chosen : undefined;
  const fonts = [reading, readingExtended, interfaceFont, interfaceExtended].map((font) => font.variable).join(' ');
  return (
    <html lang="en" data-theme={theme} className={fonts}>
      <body>{children}</body>
    </html>
  );
}
