"""Question sets as training examples: which parts may be trained on, and the views of one epoch."""
import glob
import json
import os
import random as chance
import re
from collections import Counter

import numpy as np
from attributes import answered, unanswered
from sklearn.feature_extraction.text import TfidfVectorizer
from synonyms import Synonyms
from text import names, occurrences, sentences, terms

TRAINED_SHARE = 0.75


def read_article(path):
    text = open(path, encoding="utf8").read()
    head = re.match(r"---\n(.*?)\n---\n", text, re.S)
    title = re.search(r'title: "(.*)"', head[1]) if head else None
    blocks = re.split(r"\n\s*\n", text[head.end() :] if head else text)
    return title[1] if title else "", [fold(block) for block in blocks if block.strip()]


def fold(text):
    return re.sub(r"\s+", " ", text.replace("\xa0", " ")).strip()


class QuestionSet:
    """The questions before `TRAINED_SHARE` of the file, less those whose article answers one of the questions after it."""

    def __init__(self, folder):
        files = sorted(glob.glob(f"{folder}/corpus/*.md"))
        self.articles = {os.path.basename(path)[:-3]: read_article(path) for path in files}
        place = {p: (name, at) for name, (_, ps) in self.articles.items() for at, p in enumerate(ps)}
        rows = []
        for line in open(f"{folder}/questions.jsonl"):
            question = json.loads(line)
            evidence = fold(question["evidence"][0])
            where = place.get(evidence) or next(v for text, v in place.items() if evidence in text or text in evidence)
            rows.append({"question": fold(question["question"]), "answers": [fold(a) for a in question["must"][0]], "place": where})
        cut = int(len(rows) * TRAINED_SHARE)
        self.held_out = {row["place"][0] for row in rows[cut:]}
        self.rows = [row for row in rows if row["place"][0] not in self.held_out]
        self.passages = [(name, at, p) for name, (_, ps) in self.articles.items() if name not in self.held_out for at, p in enumerate(ps)]

    def examples(self):
        """Each question with its passage, the answer's places and the nearest passages that do not hold the answer."""
        vectors = TfidfVectorizer(analyzer=terms, sublinear_tf=True)
        matrix = vectors.fit_transform([self.articles[name][0] + " " + p for name, _, p in self.passages])
        likeness = vectors.transform([row["question"] for row in self.rows]) @ matrix.T
        for at, row in enumerate(self.rows):
            name, number = row["place"]
            passage = self.articles[name][1][number]
            places = occurrences(passage, row["answers"])
            if not places:
                continue
            scores = likeness[at].toarray()[0]
            near = [self.passages[i][2] for i in np.argsort(-scores)[:12] if scores[i] > 0 and self.passages[i][:2] != (name, number)]
            yield {
                "question": row["question"],
                "passage": passage,
                "places": places,
                "near": [p for p in near if not occurrences(p, row["answers"])][:6],
                "names": names(passage),
            }


def narrow(passage, places, share=0.35):
    """Sometimes only the sentences around an answer (or any, without one), since news has short paragraphs."""
    parts = sentences(passage)
    if len(parts) < 2 or chance.random() > share:
        return passage, places
    at = chance.randrange(len(parts))
    if places:
        start = chance.choice(places)[0]
        at = next(i for i, (s, e) in enumerate(parts) if s <= start < e)
    first = max(0, at - chance.choice([0, 0, 1])) if places else at
    last = min(len(parts) - 1, at + chance.choice([0, 0, 1, 1]))
    start, text = parts[first][0], passage[parts[first][0] : parts[last][1]].rstrip()
    kept = [(s - start, e - start) for s, e in places if s >= start and e <= start + len(text)]
    # An answer that a cut would go through keeps its whole passage.
    return (text, kept) if kept or not places else (passage, places)


class Views:
    def __init__(self, folders, wordnet):
        sets = [QuestionSet(folder) for folder in folders]
        words = Counter(w for s in sets for _, ps in s.articles.values() for p in ps for w in re.findall("[a-z]+", p.lower()))
        self.synonyms = Synonyms(wordnet, words)
        self.real = [dict(example, twice=at == 0) for at, s in enumerate(sets) for example in s.examples()]
        self.stated, self.other_matter, self.unstated = [], [], []
        for each in sets:
            named = [(row["question"], found) for row in each.rows if (found := names(row["question"]))]
            for _, _, passage in each.passages:
                held, own = set(terms(passage)), names(passage)
                self.stated += [(q, passage, [place]) for q, place in answered(passage)]
                for name in chance.sample(own, min(len(own), 4)):
                    self.unstated += [(q, passage) for q in unanswered(passage, name, 6)]
                    for question, found in chance.sample(named, min(3, len(named))):
                        put = chance.choice(found)
                        rest = set(terms(question.replace(put, "")))
                        if rest and len(rest & held) <= len(rest) * 0.34:
                            self.other_matter.append((question.replace(put, name), passage))

    def worded(self, question):
        """Now and then in other words, without capitals, or with and without its mark."""
        draw = chance.random()
        if draw < 0.12:
            return self.synonyms.reword(question, chance, 0.4)
        if draw < 0.18:
            return question.lower().rstrip("?")
        return question[0].upper() + question[1:].rstrip("?") + "?" if draw < 0.22 else question

    def epoch(self):
        """(question, passage, places of the answer; none when the passage does not answer)"""
        views = []
        for example in self.real:
            for _ in range(2 if example["twice"] else 1):
                views += self.views_of(example)
        views += [(self.worded(q), *narrow(p, places)) for q, p, places in self.stated]
        for pool, share in ((self.other_matter, 0.35), (self.unstated, 0.12)):
            drawn = chance.sample(pool, min(len(pool), int(share * len(self.real))))
            views += [(self.worded(q), narrow(p, [])[0], []) for q, p in drawn]
        return views

    def views_of(self, example):
        question, passage, places = example["question"], example["passage"], example["places"]
        yield (self.worded(question), *narrow(passage, places))
        for other in chance.sample(example["near"], min(len(example["near"]), 1 if chance.random() < 0.6 else 2)):
            yield self.worded(question), narrow(other, [])[0], []
        answering = [(s, e) for s, e in sentences(passage) if any(s <= start < e for start, _ in places)]
        rest = [(s, e) for s, e in sentences(passage) if (s, e) not in answering]
        if rest and chance.random() < 0.35:
            yield self.worded(question), " ".join(passage[s:e].strip() for s, e in rest), []
        asked = names(question)
        if asked and chance.random() < 0.4:
            put, proof = chance.choice(asked), " ".join(passage[s:e] for s, e in answering)
            fits = lambda name: name not in question and name not in proof and not set(terms(name)) & set(terms(put))
            if others := [name for name in example["names"] if fits(name)]:
                yield question.replace(put, chance.choice(others)), passage, []
