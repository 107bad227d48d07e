import { foldText, isStopWord, splitWords } from '../search/terms';
import type { Vocabulary } from '../search/vocabulary';

/** What a message wants: an answer, nothing more, a word about the corpus, or it is in a language that is not read. */
export type Intent = 'question' | 'thanks' | 'about-corpus' | 'language';

const GREETING =
  /^(?:(?:hi|hello|hey|greetings|good (?:morning|afternoon|evening|day)|thanks|thank you|thx|cheers|bye|goodbye|ok|okay|great|nice|cool|perfect|excellent|welcome|(?:great|good|nice|well) (?:job|work|answer|done))(?: (?:there|you|a lot|very much|so much|again|everyone|footnote|for (?:your|the) (?:help|answers?)))*[\s,.!]*)+$/;
const THANKS = /^(?:(?:ok|okay|great|perfect|excellent|nice|cool)[\s,.!]+)?(?:thanks?|thank you|thx|cheers)\b/;
const ABOUT_CORPUS =
  /^(?:(?:hi|hello|hey)[\s,.!]+)?(?:what (?:can|do) you (?:do|know|answer|help)|what (?:can|could|should) i ask|who are you|what are you|what is this(?: site| page| app)?$|what is footnote|how (?:do|does|can) (?:you|i|this|it|footnote) (?:work|use|help)|help(?: me)?$|what (?:articles|sources|documents|files) (?:do you have|are there|have you)|which (?:articles|sources|documents) (?:do you have|are there)|what is in (?:the|this|your) (?:corpus|collection|folder)|list (?:the|your) (?:articles|sources))/;

/** Function words that are frequent in other languages and no English words. */
const FOREIGN_WORDS = new Set(
  'der die das und ist nicht wer wie wann wo warum wurde haben hat ein eine el la los las que quien cuando donde como por para una del es fue qui quoi quand où pourquoi comment est etait sont ont aux leur cette quels quelles les des une dans avec pour sur quel quelle combien il gli che chi quando dove perche sono della nel con het een wat waar waarom hoeveel zijn om att och vad vem hur ska kto co gdzie kiedy dlaczego jak czy sie nie quem onde porque quantos uma os não mi az hogyan ki mikor ne kim nerede'.split(
    ' ',
  ),
);
const ENGLISH_ALSO = new Set([
  'die',
  'la',
  'as',
  'om',
  'hat',
  'los',
  'las',
  'del',
  'con',
  'come',
  'il',
  'mi',
  'ne',
  'es',
  'el',
  'ki',
  'co',
]);

/** Reads the intent off the wording alone; anything that may be a question counts as one. */
export function detectIntent(message: string, vocabulary: Vocabulary): Intent {
  const folded = foldText(message).replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
  const bare = folded.replace(/[?!.\s]+$/, '');
  if (GREETING.test(bare)) return THANKS.test(bare) ? 'thanks' : 'about-corpus';
  if (ABOUT_CORPUS.test(bare)) return 'about-corpus';
  return isForeign(message, vocabulary) ? 'language' : 'question';
}

/** Mostly in another script, or more function words of other languages than of English. */
function isForeign(message: string, vocabulary: Vocabulary): boolean {
  const letters = message.match(/\p{L}/gu)?.length ?? 0;
  const latin = message.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters >= 4 && latin < letters / 2) return true;
  const words = splitWords(message);
  const foreign = words.filter((word) => FOREIGN_WORDS.has(word) && !ENGLISH_ALSO.has(word)).length;
  const either = words.filter((word) => FOREIGN_WORDS.has(word)).length;
  const english = words.filter((word) => isStopWord(word) && !FOREIGN_WORDS.has(word)).length;
  const known = words.filter((word) => !isStopWord(word) && vocabulary.has(word)).length;
  if (foreign >= 2 && english === 0 && foreign >= words.length / 3) return true;
  return foreign > 0 && either >= 2 && either > english && known < words.length / 2;
}
