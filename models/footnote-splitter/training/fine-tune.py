"""
Trains the splitter from the reader's encoder and writes its int8 ONNX file; the model card says with which result.

  python fine-tune.py READER.onnx TARGET.onnx

Needs torch, onnx, tokenizers and numpy; about ten minutes on two cores.
"""
import os
import random as chance
import sys

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from marked import SIDES, label, read_marked, read_plain
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer
from torch import nn

HERE = os.path.dirname(os.path.abspath(__file__))
READER = os.path.join(HERE, "..", "..", "footnote-reader")
sys.path.insert(0, os.path.join(READER, "training"))
from descent import Descent  # noqa: E402
from weights import load, save  # noqa: E402

EPOCHS, RATE, HEAD_RATE, BATCH, WARM_UP, MOST_TOKENS = 5, 1e-4, 1e-3, 32, 50, 96
# Plain questions drawn for each epoch beside the marked ones.
PLAIN = 1500
# What the first position (are there sides?) counts beside the mean over all positions.
FIRST_SHARE = 0.3
HIDDEN = "/bert/encoder/layer.5/output/LayerNorm/Add_1_output_0"


class Splitter(nn.Module):
    """The reader's encoder with a linear layer that gives every position one of SIDES."""

    def __init__(self, source):
        super().__init__()
        self.encoder, self.side = load(source), nn.Linear(384, len(SIDES))

    def forward(self, ids, mask):
        encoder = self.encoder
        positions = torch.arange(ids.shape[1])[None]
        types = (positions > 1).long() * mask
        x = encoder.n(encoder.we(ids) + encoder.te(types) + encoder.pe(positions))
        x = F.dropout(x, 0.1, self.training)
        hidden = torch.zeros(len(ids), 1, 1, ids.shape[1]).masked_fill(mask[:, None, None] == 0, -1e9).to(x.dtype)
        for layer in encoder.layers:
            x = layer(x, hidden)
        return self.side(F.dropout(x, 0.1, self.training)).float()


def collate(batch):
    width = max(len(ids) for ids, _ in batch)
    ids, mask, labels = torch.zeros(len(batch), width, dtype=torch.long), torch.zeros(len(batch), width, dtype=torch.long), torch.full((len(batch), width), -1)
    for row, (own, sides) in enumerate(batch):
        ids[row, : len(own)], mask[row, : len(own)], labels[row, : len(own)] = torch.tensor(own), 1, torch.tensor(sides)
    return ids, mask, labels


def worded(question):
    """Now and then without capitals or without its mark."""
    draw = chance.random()
    return question.lower() if draw < 0.12 else question.rstrip("?") if draw > 0.9 else question


@torch.no_grad()
def measure(model, tokenizer, examples):
    model.eval()
    counts = {(wanted, given): 0 for wanted in (True, False) for given in (True, False)}
    right = words = 0
    for question, pieces in examples:
        ids, labels = label(tokenizer, question, pieces)
        found = model(*collate([(ids, labels)])[:2])[0].argmax(-1).tolist()
        counts[bool(pieces), found[0] == 1] += 1
        if pieces:
            right += sum(a == b for a, b in zip(found[2:-1], labels[2:-1]))
            words += len(labels) - 3
    model.train()
    precision = counts[True, True] / max(1, counts[True, True] + counts[False, True])
    recall = counts[True, True] / max(1, counts[True, True] + counts[True, False])
    print(f"two sides: precision {precision:.3f}, recall {recall:.3f}; word pieces right {right / words:.3f}", flush=True)


def write(model, source, target):
    """The encoder's numbers in a copy of the reader's graph, which ends in the new layer (not quantized: 1,925 numbers)."""
    save(model.encoder, source, target)
    made = onnx.load(target)
    weights = {"side.weight": model.side.weight.detach().numpy().T, "side.bias": model.side.bias.detach().numpy()}
    made.graph.initializer.extend(numpy_helper.from_array(np.ascontiguousarray(value), name) for name, value in weights.items())
    made.graph.node.append(helper.make_node("MatMul", [HIDDEN, "side.weight"], ["side_product"], "/side/MatMul"))
    made.graph.node.append(helper.make_node("Add", ["side_product", "side.bias"], ["side_logits"], "/side/Add"))
    made.graph.output.append(helper.make_tensor_value_info("side_logits", TensorProto.FLOAT, ["b", "s", len(SIDES)]))
    onnx.save(made, target)
    inputs = [each.name for each in made.graph.input]
    onnx.utils.extract_model(target, target, inputs, ["side_logits"], check_model=False)


def main(source, target):
    torch.manual_seed(1)
    chance.seed(1)
    tokenizer = Tokenizer.from_file(os.path.join(READER, "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(MOST_TOKENS)
    marked = read_marked(os.path.join(HERE, "questions"), held_out=False)
    plain = read_plain(os.path.join(READER, "training", "questions"))
    chance.shuffle(plain)
    measured = read_marked(os.path.join(HERE, "questions"), held_out=True) + plain[:300]
    model = Splitter(source)
    steps = EPOCHS * (len(marked) + PLAIN) // BATCH
    groups = [{"params": list(model.encoder.parameters()), "lr": RATE}, {"params": list(model.side.parameters()), "lr": HEAD_RATE}]
    descent = Descent(groups, steps, WARM_UP, weight_decay=0.01)
    model.train()
    step = 0
    while step < steps:
        examples = marked + chance.sample(plain[300:], PLAIN)
        chance.shuffle(examples)
        for at in range(0, len(examples) - BATCH + 1, BATCH):
            if step == steps:
                break
            ids, mask, labels = collate([label(tokenizer, worded(q), pieces) for q, pieces in examples[at : at + BATCH]])
            with torch.autocast("cpu", torch.bfloat16):
                logits = model(ids, mask)
            error = F.cross_entropy(logits.flatten(0, 1), labels.flatten(), ignore_index=-1)
            error = error + FIRST_SHARE * F.cross_entropy(logits[:, 0], labels[:, 0])
            descent.step(error)
            step += 1
        measure(model, tokenizer, measured)
    write(model, source, target)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
