"""Questions with their sides marked up (folder `questions`), and plain ones, as token labels."""
import glob
import json
import re

SIDES = ("none", "all", "first", "second", "third")
MARKS = {"c": "all", "a": "first", "b": "second", "d": "third"}
PIECE = re.compile(r"\[([cabd]):(.*?)\]")
# Every tenth line is kept for measuring.
HELD_OUT = 10


def parse(marked):
    """'[c:turnout] in [a:2018] and [b:2013]' -> the question, and (start, end, side) of each marked piece."""
    text, pieces, at = "", [], 0
    for match in PIECE.finditer(marked):
        text += marked[at : match.start()]
        pieces.append((len(text), len(text) + len(match[2]), MARKS[match[1]]))
        text += match[2]
        at = match.end()
    return text + marked[at:], pieces


def read_marked(folder, held_out):
    """(question, pieces) of the lines that are trained on, or of those kept for measuring."""
    found = []
    for path in sorted(glob.glob(f"{folder}/*.jsonl")):
        for number, line in enumerate(open(path, encoding="utf8")):
            if (number % HELD_OUT == 0) == held_out:
                question, pieces = parse(json.loads(line)["q"])
                sides = {side for _, _, side in pieces}
                if not pieces or {"first", "second"} <= sides:
                    found.append((question, pieces))
    return found


def read_plain(folder):
    """Questions written for the other models: all ask for one thing."""
    found = []
    for path in sorted(glob.glob(f"{folder}/*.jsonl")):
        for line in open(path, encoding="utf8"):
            entry = json.loads(line)
            found += [(question["q"], []) for question in entry.get("questions", [entry])]
    return found


def label(tokenizer, question, pieces):
    """(ids, labels): the first position says whether there are sides, the others whose each word piece is; -1 is no word."""
    made = tokenizer.encode("", question)
    words = [next((SIDES.index(side) for s, e, side in pieces if s <= start < e), 0) for start, _ in made.offsets[2:-1]]
    return made.ids, [1 if pieces else 0, -1, *words, -1]
