import { describe, expect, it } from 'vitest';
import { findArticle } from '../../app/_server/find-article';
import { parseArticle } from '../../lib/corpus/parse-article';

const articles = [parseArticle('port/harbour 1.txt', 'Harbour reopens\n\nThe harbour was dredged in 1912.')];

describe('findArticle', () => {
  it('reads encoded ids', () => expect(findArticle(articles, 'port%2Fharbour%201')?.title).toBe('Harbour reopens'));
  it('finds none for an unknown or badly encoded id', () => {
    expect(findArticle(articles, 'nowhere')).toBeUndefined();
    expect(findArticle(articles, '%E0%A4%A')).toBeUndefined();
  });
});
