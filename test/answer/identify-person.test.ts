import { describe, expect, it } from 'vitest';
import { analyzeQuestion } from '../../lib/answer/analyze-question';
import { askedPerson, identifyPerson } from '../../lib/answer/identify-person';
import { loadTagger } from '../../lib/answer/tag-words';
import { parseArticle } from '../../lib/corpus/parse-article';
import { readVocabulary } from '../../lib/search/vocabulary';
import { makeCandidates } from '../support/make-candidates';

const tag = await loadTagger();

function identify(name: string, ...paragraphs: readonly string[]): string | null {
  const article = parseArticle('a.md', `# Harbour news\n\n${paragraphs.join('\n\n')}`);
  const candidates = makeCandidates(article);
  const found = identifyPerson(name.split(' '), candidates, tag, readVocabulary([article]));
  const [span] = found?.reading.spans ?? [];
  return found && span ? found.candidate.paragraph.text.slice(span.start, span.end) : null;
}

describe('identifyPerson', () => {
  it.each([
    ['Anna Lund', 'On the quay, UN relief chief Anna Lund told the council about the boats.', 'UN relief chief'],
    [
      'Lund',
      'United Nations special envoy for the Orlan crisis Anna Lund told the council.',
      'United Nations special envoy for the Orlan crisis',
    ],
    [
      'Anna Lund',
      'No boat sank, Anna Lund, a special envoy of the King told reporters.',
      'a special envoy of the King',
    ],
    ['Lund', 'The labour minister, Anna Lund, did not attend the talks.', 'The labour minister'],
    ['Lund', 'The count was ordered by Anna Lund, a retired judge who took over in May.', 'a retired judge'],
    ['Lund', 'Lund, 61, a former shipyard director, has led the town since 1913.', 'a former shipyard director'],
    [
      'Lund',
      'Anna Lund, who has been mayor of Bergen since 1908, has nothing against salmon.',
      'mayor of Bergen since 1908',
    ],
    ['Lund', 'Anna Lund, who chairs the Harbour Council, signed at four.', 'who chairs the Harbour Council'],
    ['Lund', "Anna Lund, Ms Berg's deputy, voted against the deal.", "Ms Berg's deputy"],
    ['Lund', 'Anna Lund was the director of the bridge trust until May.', 'the director of the bridge trust'],
    ['Lund', 'The scheme was the work of the boatman Anna Lund, and the town liked it.', 'the boatman'],
  ])('%s: %s', (name, text, role) => expect(identify(name, text)).toBe(role));

  it('takes what says more than a title, and no "its"', () => {
    expect(identify('Lund', 'Mayor Anna Lund spoke.', 'Anna Lund, the mayor of Bergen, left.')).toBe(
      'the mayor of Bergen',
    );
    expect(identify('Lund', 'Its head, Anna Lund, spoke.', 'Mayor Anna Lund left.')).toBe('Mayor');
  });

  it.each([
    ['Who is Melania Trump', 'President Donald Trump and his wife Melania Trump landed on Monday.', 'wife'],
    ['Berta Lund', 'The mayor, Anna Lund, left. The baker, Berta Lund, stayed.', 'The baker'],
  ])('tells people of one last name apart: %s', (name, text, role) =>
    expect(identify(name.replace('Who is ', ''), text)).toContain(role),
  );

  it.each([
    ['Lund', 'Police arrested Anna Lund, a spokesman said on Monday.'],
    ['Lund', 'After meeting Anna Lund, the envoy flew home.'],
    ['Lund', 'According to Lund, the minister failed again.'],
    ['Lund', 'The talks were hard for Anna Lund, the Guardian reported.'],
    ['Lund', 'The death of Anna Lund was a shock to the town.'],
    ['Lund', 'The brother of Anna Lund is a doctor.'],
    ['Lund', 'Berg denied that Lund was a doctor.'],
    ['Lund', '"Lund is a boss and a thief," Berg said.'],
    ['Lund', 'After the mayor, Anna Lund, 43, was found in the hall.'],
    ['Lund', 'He thanked Lund, the mayor and the fire brigade.'],
    ['Lund', 'Voters rejected Lund, a blow to the party.'],
    ['Lund', 'On Thursday Anna Lund left the hall, the mayor said.'],
    ['Lund', 'The mayor met Anna Lund, the police said on Monday.'],
    ['Lund', 'Anna Lund left. The mayor stayed.'],
    ['Berta Lund', 'The mayor, Anna Lund, left the hall.'],
  ])('does not say who %s is: %s', (name, text) => expect(identify(name, text)).toBeNull());
});

describe('askedPerson', () => {
  const vocabulary = readVocabulary([
    parseArticle('a.md', '# News\n\nThe envoy Anna de Lund met Berg. The crew met Anna de Lund.'),
  ]);
  const asked = (text: string) => askedPerson(analyzeQuestion(text, vocabulary));

  it.each([
    ['Who is Anna de Lund?', ['Anna', 'de', 'Lund']],
    ['who is anna de lund', ['anna', 'de', 'lund']],
    ['Who was Mr. Berg?', ['Berg']],
    ['Who is the mayor?', null],
    ['Who was named to succeed Berg?', null],
    ['Who did Berg meet?', null],
  ])('%s', (text, name) => expect(asked(text)).toEqual(name));
});
