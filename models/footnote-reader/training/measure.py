"""
Prints what a checker tells apart on the questions kept out of its training (AUROC unless it says otherwise).

  python measure.py MODEL.onnx SET_FOLDER [SET_FOLDER …]

Some minutes on two cores. Set folders as for `fine-tune.py`.
"""
import os
import random as chance
import sys

import numpy as np
import torch
from encode import collate, encode
from sklearn.metrics import roc_auc_score
from twins import Twins
from weights import load
from written import YES_NO, WrittenQuestions, counterpart

QUESTIONS = os.path.join(os.path.dirname(__file__), "questions")
BATCH = 64


def read(model, pairs):
    """(log-odds that the text answers, probabilities of yes, no and neither) of each (question, text)"""
    examples = [encode(question, text, None, answers=0) for question, text in pairs]
    order = sorted(range(len(examples)), key=lambda at: len(examples[at][0]))
    answers, verdicts = np.zeros(len(examples)), np.zeros((len(examples), 3))
    with torch.no_grad():
        for start in range(0, len(order), BATCH):
            at = order[start : start + BATCH]
            _, _, answers[at], logits = model(*collate([examples[i] for i in at]))
            verdicts[at] = logits.softmax(1)
    return answers, verdicts


def tells(name, scores, positive, negative):
    kept = positive | negative
    print(f"{name}: {roc_auc_score(positive[kept], scores[kept]):.3f} ({positive.sum()} and {negative.sum()})")


def measure_written(model, folders):
    examples = WrittenQuestions(QUESTIONS, folders, held_out=True).examples
    answers, _ = read(model, [(example["q"], example["passage"]) for example in examples])
    kinds = np.array([example["kind"] for example in examples])
    missed = np.isin(kinds, ["near-miss", "false-premise"])
    tells("answers in the text's words against near misses and false premises", answers, kinds == "answer", missed)
    tells("answers in other words against these", answers, kinds == "paraphrase", missed)
    added = [example for example in examples if "added" in example]
    with_it, _ = read(model, [(example["q"], counterpart(example)[0]) for example in added])
    without, _ = read(model, [(example["q"], example["passage"]) for example in added])
    held = np.arange(2 * len(added)) < len(added)
    tells("the same near miss with the sentence that answers it and without", np.concatenate([with_it, without]), held, ~held)
    near = [(example["q"], example["near"][0]) for example in examples if example["places"] and example["near"]]
    others, _ = read(model, near)
    both = np.concatenate([answers[[bool(example["places"]) for example in examples]], others])
    own = np.arange(len(both)) < len(both) - len(others)
    tells("answers against the nearest other passage", both, own, ~own)


def measure_twins(model):
    rows = list(Twins(QUESTIONS, held_out=True).rows())
    answers, verdicts = read(model, [(question, text) for question, text, _ in rows])
    labels = np.array([label for *_, label in rows])
    polar = np.array([label in "yn" or (label == "u" and bool(YES_NO.match(question))) for question, _, label in rows])
    yes, no = labels == "y", labels == "n"
    tells("yes against no", verdicts[:, 0] - verdicts[:, 1], yes, no)
    tells("settled against open", answers, polar & (labels != "u"), polar & (labels == "u"))
    tells("answered against not told", answers, labels == "a", ~polar & (labels == "u"))
    tells("answered against contradicted, log-odds", answers, labels == "a", labels == "x")
    tells("answered against contradicted, P(no)", -verdicts[:, 1], labels == "a", labels == "x")
    said = np.where(verdicts[:, 0] > verdicts[:, 1], "y", "n")
    for least in (0.6, 0.7, 0.75, 0.8, 0.9):
        sure = polar & (verdicts[:, :2].max(1) >= least)
        right = sure & (said == labels)
        print(f"said at {least}: {right.sum() / (yes | no).sum():.2f} of what is settled, right {right.sum() / max(1, sure.sum()):.3f}")
    for least in (0.5, 0.7, 0.8, 0.9):
        shares = [f"{(verdicts[~polar & (labels == label), 1] >= least).mean():.3f}" for label in "xau"]
        print(f"no at {least}: of contradicted, answered and not told questions {', '.join(shares)}")


def main(path, *folders):
    chance.seed(1)
    model = load(path).eval()
    measure_twins(model)
    measure_written(model, folders)


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
