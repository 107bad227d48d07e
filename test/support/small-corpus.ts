/** A corpus of two articles that no test set knows: path → content. */
export const SMALL_CORPUS: Readonly<Record<string, string>> = {
  'harbour.txt': [
    'Ostmark harbour reopens after dredging',
    'The harbour of Ostmark was dredged in 1912 by the engineer Paul Lindqvist, who had built the lighthouse before.',
    'Forty-two ships called at the harbour in its first week, most of them with timber from the northern islands.',
    'The town council paid 18,000 crowns for the work because the old channel had filled with sand after the storm.',
  ].join('\n\n'),
  'towns/bakery.md': [
    '---',
    'title: The last bakery of Ostmark',
    'publisher: Island Courier',
    'published: 1931-03-04',
    '---',
    'Marta Olsen opened her bakery beside the church in 1904 and sold rye bread to the sailors.',
    'Her daughter closed the bakery in 1931, when flour had become too expensive for the islanders.',
  ]
    .join('\n\n')
    .replace(/^---\n\n/, '---\n')
    .replace(/\n\n(publisher|published|---)/g, '\n$1'),
};
