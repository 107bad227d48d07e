"""
Trains a cross-encoder further and writes the int8 ONNX file; the two model cards say on what and with which result.

  python fine-tune.py reader|checker|verdict SOURCE.onnx TARGET.onnx WORDNET_DICT SET_FOLDER [SET_FOLDER …]

The reader sees the question sets three times; the checker, which starts from the reader, the written questions three
times and half of the question sets with each; its verdict, which starts from the checker, the twins twice and with each a
quarter of the written questions and two thirds of the question sets. A set folder holds corpus/*.md and
questions.jsonl. Needs torch, onnx, tokenizers, scikit-learn and numpy; one to two hours on two cores.
"""
import os
import random as chance
import sys

import torch
import torch.nn.functional as F
from descent import Descent
from encode import collate, encode
from examples import Views
from twins import Twins
from weights import load, save
from written import WrittenQuestions

RATE, BATCH, WARM_UP = 4e-5, 24, 60
EPOCHS = {"reader": 3, "checker": 3, "verdict": 2}
# Share of the result beside what training started from (Wortsman et al. 2022); both were measured, see the cards.
RESULT_SHARE = {"reader": 0.7, "checker": 1, "verdict": 1}
# Shares of the question sets and of the written questions that are seen in a pass beside what it is for.
REPLAYED = {"checker": 0.5, "verdict": 0.65}
REHEARSED = 0.25
# Weight of the verdict's error beside those of the answer.
VERDICT_SHARE = {"reader": 0, "checker": 0.5, "verdict": 1}


def loss(starts, ends, answers, verdicts, batch, mask, verdict_share):
    """Cross-entropy of the answer's places together (position 0: none), of whether there is one, and of the verdict."""
    starts = starts.masked_fill(mask == 0, -1e4).log_softmax(1)
    ends = ends.masked_fill(mask == 0, -1e4).log_softmax(1)
    marked = [(row, example[2] or [(0, 0)]) for row, example in enumerate(batch) if example[2] is not None]
    found = [torch.logsumexp(torch.stack([starts[row, s] + ends[row, e] for s, e in places]), 0) for row, places in marked]
    spans = -torch.stack(found).sum() / 2 / len(batch) if found else 0
    held = F.binary_cross_entropy_with_logits(answers, torch.tensor([example[5] for example in batch]))
    weights = torch.tensor([float(example[4]) for example in batch])
    said = F.cross_entropy(verdicts, torch.tensor([example[3] for example in batch]), reduction="none") * weights
    return spans + held + verdict_share * said.sum() / weights.sum().clamp(min=1)


def epoch(model, views, written, twins):
    if model == "reader":
        return views.epoch()
    replayed, asked = views.epoch(), written.epoch(views.worded)
    if model == "verdict":
        asked = twins.epoch(views.worded) + part(asked, REHEARSED)
    return asked + part(replayed, REPLAYED[model])


def part(views, share):
    return chance.sample(views, int(share * len(views)))


def batches(views):
    """Shuffled batches of like length."""
    examples = [made for view in views if (made := encode(*view))]
    chance.shuffle(examples)
    made = []
    for at in range(0, len(examples), BATCH * 40):
        block = sorted(examples[at : at + BATCH * 40], key=lambda example: len(example[0]))
        block = [block[i : i + BATCH] for i in range(0, len(block), BATCH)]
        chance.shuffle(block)
        made += block
    return made


def main(model, source, target, wordnet, *folders):
    torch.manual_seed(1)
    chance.seed(1)
    views, reader = Views(folders, wordnet), load(source)
    questions = os.path.join(os.path.dirname(__file__), "questions")
    written, twins = WrittenQuestions(questions, folders), Twins(questions)
    steps = EPOCHS[model] * len(epoch(model, views, written, twins)) // BATCH
    groups = [[p for p in reader.parameters() if (p.ndim > 1) == wide] for wide in (True, False)]
    decay = [{"params": groups[0], "weight_decay": 0.01}, {"params": groups[1], "weight_decay": 0}]
    descent = Descent(decay, steps, WARM_UP, lr=RATE)
    reader.train()
    step = 0
    while step < steps:
        for batch in batches(epoch(model, views, written, twins))[: steps - step]:
            ids, mask, types = collate(batch)
            with torch.autocast("cpu", torch.bfloat16):
                outputs = reader(ids, mask, types)
            error = loss(*outputs, batch, mask, VERDICT_SHARE[model])
            descent.step(error)
            step += 1
            if step % 100 == 0:
                print(f"step {step} of {steps}, loss {error.item():.3f}", flush=True)
    start, share = load(source).state_dict(), RESULT_SHARE[model]
    mixed = {name: share * value + (1 - share) * start[name] for name, value in reader.state_dict().items()}
    reader.load_state_dict(mixed)
    save(reader, source, target, verdict=model != "reader")


if __name__ == "__main__":
    if len(sys.argv) < 6 or sys.argv[1] not in RESULT_SHARE:
        sys.exit(__doc__)
    main(*sys.argv[1:])
