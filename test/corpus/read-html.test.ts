import { expect, test } from 'vitest';
import { parseArticle } from '../../lib/corpus/parse-article';

const PAGE = `<!doctype html><html><head><title>Harbour – Post</title>
<meta property="og:site_name" content="The Harbour Post"><meta property="article:published_time" content="2017-05-03T10:00:00Z">
<meta name="author" content="Ann Lee"><link rel="canonical" href="https://example.org/harbour"><style>p{}</style></head>
<body><header>Menu</header><nav><a>Home</a></nav><main><article><header><h1>Harbour to be <em>rebuilt</em></h1></header>
<p>The council met &amp; voted&nbsp;on   the <a href="/x">old harbour</a>.<br>It was late.</p><script>alert(1)</script>
<figure><img alt="x"><figcaption>The harbour in spring</figcaption></figure>
<h2>Costs</h2><ul><li>Stone costs two million.</li><li>Wood costs less.</li></ul>
<div>Loose text in a div.<p>And a paragraph in it.</p>Text after it.</div><p hidden>Hidden</p><form>Your e-mail</form>
</article></main><aside>More</aside><footer>Legal</footer></body></html>`;

test('the readable text of a page, block by block, and its stated metadata', () => {
  const article = parseArticle('a.html', PAGE);
  expect(article).toMatchObject({
    title: 'Harbour to be rebuilt',
    publisher: 'The Harbour Post',
    published: '2017-05-03',
    author: 'Ann Lee',
    url: 'https://example.org/harbour',
  });
  expect(article.paragraphs.map(({ kind, text }) => [kind, text])).toEqual([
    ['title', 'Harbour to be rebuilt'],
    ['body', 'The council met & voted on the old harbour. It was late.'],
    ['caption', 'The harbour in spring'],
    ['title', 'Costs'],
    ['body', 'Stone costs two million.'],
    ['body', 'Wood costs less.'],
    ['body', 'Loose text in a div.'],
    ['body', 'And a paragraph in it.'],
    ['body', 'Text after it.'],
  ]);
});

test('a page of loose text parted by line breaks', () => {
  const article = parseArticle(
    'a.html',
    '<title>Old page</title><body>First part.<br><br>Second <b>part</b>.<hr>Third part.',
  );
  expect(article.title).toBe('Old page');
  expect(article.paragraphs.map((paragraph) => paragraph.text)).toEqual(['First part.', 'Second part.', 'Third part.']);
});
