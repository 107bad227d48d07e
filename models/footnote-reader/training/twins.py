"""Pairs of texts written for training (`questions/twins-*.jsonl`): one question, another answer with each of the two."""
from lines import read_lines

# Every how many-th pair is kept for measuring.
HELD_OUT = 10
# label: (whether the text answers, verdict)
LABELS = {"y": (1, "yes"), "n": (1, "no"), "a": (1, "yes"), "x": (0, "no"), "u": (0, "neither")}


class Twins:
    """
    Lines are {"a": text, "b": text, "q": [[question, label with a, label with b], …]}. A yes/no question is labelled
    y, n or u (not settled); any other a (answered), x (the text contradicts what it takes for granted) or u (not told).
    """

    def __init__(self, folder, held_out=False):
        self.pairs = [pair for at, pair in enumerate(read_lines(folder, "twins")) if (at % HELD_OUT == 0) == held_out]

    def epoch(self, worded):
        """(question, text, None: where the answer stands is not marked, verdict, its weight, whether the text answers)"""
        views = []
        for question, text, label in self.rows():
            answers, verdict = LABELS[label]
            views.append((worded(question), text, None, verdict, 1, answers))
        return views

    def rows(self):
        """(question, text, label) of every question with each of its two texts"""
        for pair in self.pairs:
            for question, *labels in pair["q"]:
                yield from ((question, text, label) for text, label in zip((pair["a"], pair["b"]), labels))
