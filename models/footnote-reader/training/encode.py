"""A question and a text as the models see them."""
import os

import torch
from tokenizers import Tokenizer

MOST_TOKENS = 224
VERDICTS = ("yes", "no", "neither")
TOKENIZER = Tokenizer.from_file(os.path.join(os.path.dirname(__file__), "..", "tokenizer.json"))
TOKENIZER.no_padding()
TOKENIZER.enable_truncation(MOST_TOKENS, strategy="only_second")


def encode(question, passage, places, verdict="neither", weight=0, answers=None):
    """
    (ids, types, token spans of the answer, number of the verdict, its weight, whether the passage answers); None when the
    answer was cut off. Without places it is not known where the answer stands.
    """
    made = TOKENIZER.encode(question, passage)
    spans = None if places is None else token_spans(made, places)
    if places and not spans:
        return None
    answered = answers if spans is None else bool(spans)
    return made.ids, made.type_ids, spans, VERDICTS.index(verdict), weight, float(answered)


def token_spans(made, places):
    second = range(made.type_ids.index(1), len(made.ids) - 1)
    spans = []
    for start, end in places:
        first = [i for i in second if made.offsets[i][0] <= start < made.offsets[i][1]]
        last = [i for i in second if made.offsets[i][0] < end <= made.offsets[i][1]]
        if first and last:
            spans.append((first[0], last[-1]))
    return spans


def collate(batch):
    shape = len(batch), max(len(ids) for ids, *_ in batch)
    ids, types, mask = (torch.zeros(shape, dtype=torch.long) for _ in range(3))
    for row, (own, kinds, *_) in enumerate(batch):
        ids[row, : len(own)], types[row, : len(own)], mask[row, : len(own)] = torch.tensor(own), torch.tensor(kinds), 1
    return ids, mask, types
