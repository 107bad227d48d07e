import { z } from 'zod';

/** What an index was made from; anything that differs from now makes it stale. */
export const indexManifestSchema = z.object({
  /** Raised whenever reading, splitting or the files of an index change. */
  format: z.number(),
  embedder: z.string(),
  /** Path inside the corpus folder → SHA-256 of the file. */
  corpus: z.record(z.string(), z.string()),
  /** File of the index → SHA-256, so that damage is noticed. */
  files: z.record(z.string(), z.string()),
  skipped: z.array(z.object({ path: z.string(), message: z.string() })),
  counts: z.object({ articles: z.number(), paragraphs: z.number(), furniture: z.number(), windows: z.number() }),
});

export type IndexManifest = z.infer<typeof indexManifestSchema>;
