'use client';

import { Moon, Sun } from 'lucide-react';

const YEAR_SECONDS = 31_536_000;

/** Switches between light and dark and keeps the choice on this device. */
export function ThemeToggle() {
  return (
    <button type="button" className="icon-button" onClick={toggleTheme} aria-label="Switch between light and dark">
      <Sun aria-hidden className="only-dark" />
      <Moon aria-hidden className="only-light" />
    </button>
  );
}

function toggleTheme(): void {
  const root = document.documentElement;
  const shown = root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  const next = shown === 'dark' ? 'light' : 'dark';
  root.dataset.theme = next;
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie store API needs a secure context
  document.cookie = `theme=${next}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
}
