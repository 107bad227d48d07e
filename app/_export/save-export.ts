import type { Answer } from '@/lib/answer/schema';
import { toMarkdown } from './to-markdown';

/** Offers answers as a file: Markdown with numbered notes, or JSON (`Answer[]`). */
export function saveExport(answers: readonly Answer[], format: 'markdown' | 'json'): void {
  const isMarkdown = format === 'markdown';
  const text = isMarkdown ? toMarkdown(answers, window.location.origin) : `${JSON.stringify(answers, null, 2)}\n`;
  const blob = new Blob([text], { type: isMarkdown ? 'text/markdown' : 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${fileName(answers[0]?.question ?? 'footnote')}.${isMarkdown ? 'md' : 'json'}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}

function fileName(question: string): string {
  const words =
    question
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, 8).join('-') || 'footnote';
}
