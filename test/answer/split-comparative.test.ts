import { expect, test } from 'vitest';
import { splitComparative } from '../../lib/answer/split-comparative';

test.each([
  ['Which is taller, Bell Tower or Glass Tower?', ['How tall is Bell Tower?', 'How tall is Glass Tower?']],
  ['Is Lyon or Marseille the bigger city?', ['How big is Lyon?', 'How big is Marseille?']],
  ['Are the seats dearer than the boxes?', ['How much do the seats cost?', 'How much do the boxes cost?']],
  ['Is the Nile longer than the Amazon?', ['How long is the Nile?', 'How long is the Amazon?']],
  [
    "Whose plan for the pier was cheaper, Olsen's or Berg's?",
    ["How much did Olsen's plan for the pier cost?", "How much did Berg's plan for the pier cost?"],
  ],
  [
    'Which was longer, the round that ended in March or the one in July?',
    ['How long was the round that ended in March?', 'How long was the round in July?'],
  ],
  [
    'Was the new bridge dearer than the old one?',
    ['How much did the new bridge cost?', 'How much did the old bridge cost?'],
  ],
  [
    'Which city has more inhabitants: Lyon or Marseille?',
    ['How many inhabitants does Lyon have?', 'How many inhabitants does Marseille have?'],
  ],
  [
    'Did the March talks last longer than the July talks?',
    ['How long did the March talks last?', 'How long did the July talks last?'],
  ],
])('%s', (question, parts) => expect(splitComparative(question)).toEqual(parts));

test.each([
  'Which of the two rounds of talks was longer?',
  'Were the talks longer or shorter than expected?',
  'Did the fleet sail to Norway or to Denmark?',
  'Who is taller than the mayor?',
  'Was the crowd larger than the police expected?',
  'Is the death toll in Gaza higher than the UN says?',
  'Is the price higher than a year ago?',
  'Did the war last longer than the generals hoped?',
  'Was the harbour deeper before the works or after them?',
])('does not name two things that are measured: %s', (question) => expect(splitComparative(question)).toBeNull());
