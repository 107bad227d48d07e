"""Questions written for training by hand (folder `questions`): on invented news and on paragraphs of the question sets."""
import glob
import os
import random as chance
import re

import numpy as np
from articles import is_held_out, read_articles
from examples import narrow, read_article
from lines import read_lines
from sklearn.feature_extraction.text import TfidfVectorizer
from text import occurrences, sentences, terms

VERDICTS = {"answer": "yes", "paraphrase": "yes", "yes": "yes", "no": "no", "false-premise": "no", "near-miss": "neither"}
YES_NO = re.compile(r"(?:and |but )?(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must)\b", re.I)
# Questions that are also seen beside a passage of something else.
NEAR_SHARE = 0.35
# Every fifth paragraph is kept for measuring; articles.py says which of the articles.
HELD_OUT = 5


class WrittenQuestions:
    """
    Lines of `news*.jsonl` and `articles*.jsonl` are articles with their questions, those of `paragraphs*.jsonl` questions
    about a paragraph of a question set, `p` being "<set>/<article>#<paragraph>". A question with `a` is answered by these words of its
    paragraph; one without is not answered, though it looks so, but would be if the sentence `added.s` stood there, by the
    words `added.a`. Every question is thus seen answered and not answered: its wording alone tells nothing.
    """

    def __init__(self, folder, set_folders, held_out=False):
        self.examples = []
        for kind, at, article in read_articles(folder):
            if is_held_out(kind, at) == held_out:
                self.add(article["questions"], article["paragraphs"])
        texts = {}
        for set_folder in set_folders:
            for path in glob.glob(f"{set_folder}/corpus/*.md"):
                place = f"{os.path.basename(set_folder)}/{os.path.basename(path)[:-3]}"
                texts |= {f"{place}#{at}": text for at, text in enumerate(read_article(path)[1])}
        about = {}
        for question in read_lines(folder, "paragraphs"):
            about.setdefault(question["p"], []).append({**question, "paragraph": 1})
        for at, (place, questions) in enumerate(about.items()):
            if (at % HELD_OUT == 0) == held_out:
                self.add(questions, [texts[place]])
        self.find_near()

    def add(self, questions, paragraphs):
        for question in questions:
            passage = paragraphs[question["paragraph"] - 1]
            wanted = [question["a"]] if "a" in question else []
            places = occurrences(passage, wanted)
            if wanted and not places:
                continue
            rest = [p for p in paragraphs if p is not passage and not occurrences(p, wanted)]
            self.examples.append({**question, "passage": passage, "places": places, "rest": rest})

    def find_near(self):
        """The passages of other paragraphs that are most like each question and do not hold its answer."""
        passages = list(dict.fromkeys(p for example in self.examples for p in (example["passage"], *example["rest"])))
        vectors = TfidfVectorizer(analyzer=terms, sublinear_tf=True)
        matrix = vectors.fit_transform(passages).T.tocsr()
        asked = vectors.transform([example["q"] for example in self.examples])
        for at, example in enumerate(self.examples):
            likeness = (asked[at] @ matrix).toarray()[0]
            wanted = [example["a"]] if "a" in example else []
            near = [passages[i] for i in np.argsort(-likeness)[:6] if likeness[i] > 0 and passages[i] != example["passage"]]
            example["near"] = [passage for passage in near if not occurrences(passage, wanted)]

    def epoch(self, worded):
        """
        (question, passage, places of the answer, verdict, its weight) of every question, answered and not, and of some
        beside a passage of something else.
        """
        views = []
        for example in self.examples:
            kind, weight = example["kind"], 1 if example["kind"] in ("yes", "no", "false-premise") else 0.3
            # What a yes or no rests on may need its surroundings.
            share = 0 if kind in ("yes", "no", "false-premise") else 0.25
            shown = narrow(example["passage"], example["places"], share)
            views.append((worded(example["q"]), *shown, VERDICTS[kind], weight))
            if other := counterpart(example):
                # The sentence put in for a yes/no question may say either.
                open_question = "added" in example and YES_NO.match(example["q"])
                verdict = "yes" if "added" in example else "neither"
                views.append((worded(example["q"]), *other, verdict, 0 if open_question else weight))
            if example["near"] and chance.random() < NEAR_SHARE:
                views.append((worded(example["q"]), *narrow(chance.choice(example["near"]), [], 0.25), "neither", 0.3))
        return views


def counterpart(example):
    """(passage, places): the paragraph without its answer, another one of the article, or the answer put in."""
    passage, places, parts = example["passage"], example["places"], sentences(example["passage"])
    if "added" in example:
        before, added = chance.choice([start for start, _ in parts] + [len(passage)]), example["added"]
        head = passage[:before].rstrip() + " " if before else ""
        text = f"{head}{added['s']} {passage[before:]}".strip()
        start = len(head) + added["s"].index(added["a"])
        return narrow(text, [(start, start + len(added["a"]))], 0.25)
    if not places:
        return None
    kept = [(s, e) for s, e in parts if not any(s <= start < e for start, _ in places)]
    if kept and (not example["rest"] or chance.random() < 0.5):
        return " ".join(passage[s:e].strip() for s, e in kept), []
    return (chance.choice(example["rest"]), []) if example["rest"] else None
