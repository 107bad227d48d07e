"""
Writes the invented articles as a corpus, with the questions about the articles that are kept for measuring, for `npm run eval`.

  python export.py FOLDER      makes FOLDER/corpus/*.md and FOLDER/questions.jsonl
"""
import json
import os
import re
import sys

from articles import HELD_OUT, is_held_out, read_articles
from text import sentences

TYPES = {"answer": "factoid", "paraphrase": "paraphrase", "yes": "yes-no", "no": "yes-no", "near-miss": "unanswerable", "false-premise": "false-premise"}


def proof(paragraph, answer):
    """The sentence that holds the answer."""
    at = paragraph.index(answer)
    return next(paragraph[s:e].strip() for s, e in sentences(paragraph) if s <= at < e)


def line(question, paragraph, name, split):
    answerable = "a" in question
    return {
        "id": name,
        "type": TYPES[question["kind"]],
        "question": question["q"],
        "answerable": answerable,
        "must": ([[question["kind"]]] if question["kind"] in ("yes", "no") else [[question["a"]]]) if answerable else [],
        "evidence": [proof(paragraph, question["a"])] if answerable else [],
        "split": split,
    }


def main(folder):
    os.makedirs(f"{folder}/corpus", exist_ok=True)
    lines = []
    for kind, at, article in read_articles(os.path.join(os.path.dirname(__file__), "questions")):
        head = f"---\ntitle: {json.dumps(article['title'], ensure_ascii=False)}\npublished: {article['published']}\n---\n\n"
        name = f"{kind}-{at:03}-" + re.sub(r"[^a-z0-9]+", "-", article["title"].lower()).strip("-")[:60]
        with open(f"{folder}/corpus/{name}.md", "w", encoding="utf8") as file:
            file.write(head + "\n\n".join(article["paragraphs"]) + "\n")
        if is_held_out(kind, at):
            split = "held-out" if at % (2 * HELD_OUT[kind]) else "tune"
            for number, question in enumerate(article["questions"]):
                lines.append(line(question, article["paragraphs"][question["paragraph"] - 1], f"{kind}-{at:03}-{number:02}", split))
    with open(f"{folder}/questions.jsonl", "w", encoding="utf8") as file:
        file.writelines(json.dumps(each, ensure_ascii=False) + "\n" for each in lines)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
