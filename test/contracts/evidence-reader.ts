import { beforeAll, describe, expect, it } from 'vitest';
import { splitSentences } from '../../lib/corpus/split-sentences';
import type { EvidenceReader, ReadablePassage } from '../../lib/read/evidence-reader';

const passage = (text: string, datelineEnd = 0): ReadablePassage => ({
  text,
  sentences: splitSentences(text, datelineEnd),
});

const HARBOUR = passage(
  'The lighthouse stands on the northern rock. The harbour was dredged in 1912 by the engineer Paul Lindqvist. Ships carry timber.',
);
const BAKERY = passage('Marta Olsen sold rye bread to the sailors. Her daughter closed the bakery in 1931.');

const cutsWord = (text: string, at: number) => /\w/.test(text[at - 1] ?? '') && /\w/.test(text[at] ?? '');

/** What every evidence reader promises. */
export function describeEvidenceReader(name: string, open: () => Promise<EvidenceReader>): void {
  describe(name, () => {
    let reader: EvidenceReader;
    beforeAll(async () => {
      reader = await open();
    });

    it('reads each passage, in the order given', async () => {
      const [harbour, bakery] = await reader.read('Who dredged the harbour?', [HARBOUR, BAKERY]);
      expect(harbour?.sentences).toHaveLength(3);
      expect(bakery?.sentences).toHaveLength(2);
      const [again] = await reader.read('Who dredged the harbour?', [BAKERY]);
      expect(again?.sentences.map((sentence) => sentence.start)).toEqual(
        bakery?.sentences.map((sentence) => sentence.start),
      );
    });

    it('scores the sentence that answers highest', async () => {
      const [harbour] = await reader.read('Who dredged the harbour?', [HARBOUR]);
      const best = [...(harbour?.sentences ?? [])].sort((a, b) => b.score - a.score)[0];
      expect(HARBOUR.text.slice(best?.start, best?.end)).toContain('dredged');
    });

    it('keeps offsets exact: sentences trimmed, spans whole words inside their sentence', async () => {
      for (const reading of await reader.read('When was the harbour dredged?', [HARBOUR, BAKERY])) {
        const { text } = reading.sentences.length === 3 ? HARBOUR : BAKERY;
        for (const sentence of reading.sentences) {
          expect(text.slice(sentence.start, sentence.end)).toBe(text.slice(sentence.start, sentence.end).trim());
          for (const span of sentence.spans) {
            expect(span.start).toBeGreaterThanOrEqual(sentence.start);
            expect(span.end).toBeLessThanOrEqual(sentence.end);
            expect(text.slice(span.start, span.end)).toMatch(/\w/);
            expect(cutsWord(text, span.start) || cutsWord(text, span.end)).toBe(false);
          }
        }
      }
    });

    it('skips datelines', async () => {
      const dated = passage('OSTMARK, March 3. The harbour is deep.', 18);
      const [reading] = await reader.read('Where is it?', [dated]);
      expect(reading?.sentences).toHaveLength(dated.sentences.filter((sentence) => sentence.kind === 'prose').length);
    });

    it('reads no passages, odd characters and texts past its window', async () => {
      expect(await reader.read('Who?', [])).toEqual([]);
      const odd = passage('日本語 and emoji 👩‍🚒 and \u200bzero width. “Quoted.” Then é.');
      const long = passage(`${'The harbour is deep and wide. '.repeat(200)}Paul Lindqvist dredged it.`);
      const readings = await reader.read(`Who dredged it? ${'really '.repeat(400)}`, [odd, long]);
      expect(readings).toHaveLength(2);
      expect(readings[1]?.sentences).toHaveLength(long.sentences.length);
    });
  });
}
