"""The invented articles with their questions (folder `questions`), and which of them are kept for measuring."""
import glob
import json

# Every how many-th article of each kind is kept.
HELD_OUT = {"news": 5, "articles": 8}


def read_articles(folder):
    """(kind, number within the kind, article) of every article, in the order of the files."""
    for kind in HELD_OUT:
        lines = (line for path in sorted(glob.glob(f"{folder}/{kind}*.jsonl")) for line in open(path, encoding="utf8"))
        yield from ((kind, at, json.loads(line)) for at, line in enumerate(lines))


def is_held_out(kind, at):
    return at % HELD_OUT[kind] == 0
