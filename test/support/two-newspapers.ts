/** Two articles with full dates that tell of the same things, ten times with different values and ten times alike. */
export const TWO_NEWSPAPERS: Readonly<Record<string, string>> = {
  'courier.md': `---
title: The island in figures
publisher: Island Courier
published: 1931-03-04
---
The Ostmark bridge is 412 metres long and was built by the engineer Paul Lindqvist.

Some 2,500 people attended the opening of the bridge.

The Kalmar library in Ostmark holds 40,000 books. The library was founded in 1888 in the old town hall.

Mount Grell, the highest mountain of the island, is 1,204 metres high.

The lighthouse of Skarvik was completed in 1872. It has 186 steps.

The Halden theatre seats 640 visitors. The theatre was designed by the architect Nora Falk.

The silver mine of Berga employed 310 miners. The mine was closed in 1909.

The composer Edvard Holm was born in Skarvik. Edvard Holm wrote nine symphonies.

The island railway is 54 kilometres long and has 17 stations.

The botanical garden of Halden grows roses, tulips, orchids and ferns.

Sailors buy rye bread, dried cod, candles and rope at the market of Skarvik.`,
  'times.md': `---
title: Twenty years later
publisher: Harbour Times
published: 1951-03-04
---
The Ostmark bridge is 398 metres long and was built by the engineer Paul Lindqvist.

Some 4,000 people attended the opening of the bridge.

The Kalmar library in Ostmark holds 65,000 books. The library was founded in 1891 in the old town hall.

Mount Grell, the highest mountain of the island, is 1,204 metres high.

The lighthouse of Skarvik was completed in 1874. It has 186 steps.

The Halden theatre seats 820 visitors. The theatre was designed by the architect Nora Falk.

The silver mine of Berga employed 95 miners. The mine was closed in 1912.

The composer Edvard Holm was born in Halden. Edvard Holm wrote nine symphonies.

The island railway is 61 kilometres long and has 17 stations.`,
};
