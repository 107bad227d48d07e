import { z } from 'zod';

const place = z.object({
  articleId: z.string(),
  paragraphId: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});

export const citationSchema = place.extend({
  id: z.string(),
  number: z.number().int().positive(),
  quote: z.string(),
  title: z.string(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  href: z.string(),
  sameAs: z.array(place),
});

/** Evidence with its place; `quote` is `paragraph.text.slice(start, end)`. */
export type Citation = z.infer<typeof citationSchema>;
