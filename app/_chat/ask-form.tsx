import { LONGEST_QUESTION } from '@/lib/answer/longest-question';

/** A question asked from another page: a plain form, whose `/?q=…` asks on arrival. */
export function AskForm() {
  return (
    <form action="/" method="get" className="article-ask">
      <label htmlFor="ask-elsewhere">Question about the articles</label>
      <input id="ask-elsewhere" name="q" type="text" autoComplete="off" maxLength={LONGEST_QUESTION} required />
      <button type="submit" className="ask-button">
        Ask
      </button>
    </form>
  );
}
