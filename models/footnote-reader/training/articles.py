"""The invented articles with their questions (folder `questions`), and which of them are kept for measuring."""
from lines import read_lines

# Every how many-th article of each kind is kept.
HELD_OUT = {"news": 5, "articles": 8}


def read_articles(folder):
    """(kind, number within the kind, article) of every article, in the order of the files."""
    for kind in HELD_OUT:
        yield from ((kind, at, article) for at, article in enumerate(read_lines(folder, kind)))


def is_held_out(kind, at):
    return at % HELD_OUT[kind] == 0
