"""The reader as a torch module, read from and written back into its int8 ONNX graph (same operations, new numbers)."""
import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import TensorProto, helper, numpy_helper
from torch import nn


class Layer(nn.Module):
    """One BERT layer (Devlin et al. 2019)."""

    def __init__(self, width=384, heads=12, inner=1536, dropout=0.1):
        super().__init__()
        self.heads, self.dropout = heads, dropout
        self.q, self.k, self.v, self.o = (nn.Linear(width, width) for _ in range(4))
        self.n1, self.n2 = nn.LayerNorm(width, 1e-12), nn.LayerNorm(width, 1e-12)
        self.f1, self.f2 = nn.Linear(width, inner), nn.Linear(inner, width)

    def forward(self, x, mask):
        batch, tokens, width = x.shape
        split = lambda y: y.view(batch, tokens, self.heads, width // self.heads).transpose(1, 2)
        drop = self.dropout if self.training else 0
        seen = F.scaled_dot_product_attention(split(self.q(x)), split(self.k(x)), split(self.v(x)), mask, drop)
        seen = self.o(seen.transpose(1, 2).reshape(batch, tokens, width))
        x = self.n1(x + F.dropout(seen, drop))
        return self.n2(x + F.dropout(self.f2(F.gelu(self.f1(x))), drop))


class Reader(nn.Module):
    """
    MiniLM-L6 with a span head, and an answer and a verdict head on the first token and the mean; see the model card.
    The verdict (checker only): what the passage says to the question or what it takes for granted, yes, no or neither.
    """

    def __init__(self):
        super().__init__()
        self.we, self.te, self.pe = nn.Embedding(30522, 384), nn.Embedding(2, 384), nn.Embedding(512, 384)
        self.n = nn.LayerNorm(384, 1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(6))
        self.span, self.a1, self.a2 = nn.Linear(384, 2), nn.Linear(768, 384), nn.Linear(384, 1)
        self.v = nn.Linear(384, 3)

    def forward(self, ids, mask, types):
        x = self.we(ids) + self.te(types) + self.pe(torch.arange(ids.shape[1])[None])
        x = F.dropout(self.n(x), 0.1, self.training)
        hidden = torch.zeros(len(ids), 1, 1, ids.shape[1]).masked_fill(mask[:, None, None] == 0, -1e9).to(x.dtype)
        for layer in self.layers:
            x = layer(x, hidden)
        weight = mask[..., None].to(x.dtype)
        pooled = torch.cat([x[:, 0], (x * weight).sum(1) / weight.sum(1)], -1)
        spans = self.span(x).float()
        pooled = torch.tanh(self.a1(pooled))
        return spans[..., 0], spans[..., 1], self.a2(pooled)[:, 0].float(), self.v(pooled).float()


PARTS = {
    "attention.self.query": "q", "attention.self.key": "k", "attention.self.value": "v",
    "attention.output.dense": "o", "attention.output.LayerNorm": "n1",
    "intermediate.dense": "f1", "output.dense": "f2", "output.LayerNorm": "n2",
}
EMBEDDINGS = {"we": "word", "te": "token_type", "pe": "position"}


def torch_name(name):
    """'bert.encoder.layer.3.output.dense' -> 'layers.3.f2'"""
    if name.startswith("bert.encoder.layer."):
        number, part = name[len("bert.encoder.layer."):].split(".", 1)
        return f"layers.{number}.{PARTS[part]}"
    return {"bert.embeddings.LayerNorm": "n"}.get(name, name)


def linear_weights(model):
    """Module name -> name of its quantized matrix, found by following each bias back to its product."""
    made_by = {output: node for node in model.graph.node for output in node.output}
    found = {}
    for node in model.graph.node:
        bias = [name for name in node.input if name.endswith(".bias") and "LayerNorm" not in name]
        if node.op_type != "Add" or not bias:
            continue
        value = next(name for name in node.input if name != bias[0])
        while made_by[value].op_type != "MatMulInteger":
            value = next(n for n in made_by[value].input if n in made_by and not n.endswith("scales_mul:0"))
        found[bias[0][:-5]] = made_by[value].input[1][: -len("_quantized")]
    return found


def load(path):
    """The torch reader with the dequantized numbers of an ONNX file."""
    model = onnx.load(path)
    stored = {tensor.name: numpy_helper.to_array(tensor) for tensor in model.graph.initializer}
    plain = lambda base: (stored[base + "_quantized"].astype(np.float32) - stored[base + "_zero_point"].astype(np.float32)) * stored[base + "_scale"]
    reader = Reader()
    state = reader.state_dict()
    for name, base in linear_weights(model).items():
        state[torch_name(name) + ".weight"] = torch.tensor(plain(base).T.copy())
        state[torch_name(name) + ".bias"] = torch.tensor(stored[name + ".bias"])
    for name in (key[:-7] for key in stored if key.endswith("LayerNorm.weight")):
        for part in (".weight", ".bias"):
            state[torch_name(name) + part] = torch.tensor(stored[name + part])
    for short, long in EMBEDDINGS.items():
        state[short + ".weight"] = torch.tensor(plain(f"bert.embeddings.{long}_embeddings.weight"))
    for name in ("v.weight", "v.bias"):
        if name in stored:
            state[name] = torch.tensor(stored[name])
    reader.load_state_dict(state)
    return reader


def quantize(values, like, scale):
    """int8 symmetric (per column where the old scale is) or uint8 with a zero point, as the old matrix was."""
    if like.dtype == np.int8:
        step = np.abs(values).max(0) if scale.size > 1 else np.abs(values).max()
        step = np.maximum(step / 127, 1e-12).astype(np.float32)
        return np.clip(np.round(values / step), -127, 127).astype(np.int8), step, 0
    low, high = min(values.min(), 0), max(values.max(), 0)
    step = np.float32((high - low) / 255)
    zero = int(round(-low / step))
    return np.clip(np.round(values / step) + zero, 0, 255).astype(np.uint8), step, zero


def save(reader, source, target, verdict=False):
    """Writes the numbers, quantized again, into a copy of the graph in `source`, with the verdict head when asked to."""
    model = onnx.load(source)
    stored = {tensor.name: numpy_helper.to_array(tensor) for tensor in model.graph.initializer}
    state = {key: value.detach().float().numpy() for key, value in reader.state_dict().items()}
    new = {}

    def put(base, values):
        old_scale, old_zero = stored[base + "_scale"], stored[base + "_zero_point"]
        numbers, step, zero = quantize(values, stored[base + "_quantized"], old_scale)
        new[base + "_quantized"] = numbers
        new[base + "_scale"] = np.asarray(step, np.float32).reshape(old_scale.shape)
        new[base + "_zero_point"] = np.full_like(old_zero, zero)

    for name, base in linear_weights(model).items():
        put(base, state[torch_name(name) + ".weight"].T)
        new[name + ".bias"] = state[torch_name(name) + ".bias"]
    for name in (key[:-7] for key in stored if key.endswith("LayerNorm.weight")):
        for part in (".weight", ".bias"):
            new[name + part] = state[torch_name(name) + part]
    for short, long in EMBEDDINGS.items():
        put(f"bert.embeddings.{long}_embeddings.weight", state[short + ".weight"])
    for tensor in model.graph.initializer:
        if tensor.name in new:
            tensor.CopyFrom(numpy_helper.from_array(np.ascontiguousarray(new[tensor.name]), tensor.name))
    if verdict:
        put_verdict(model, state["v.weight"], state["v.bias"])
    onnx.save(model, target)


def put_verdict(model, weight, bias):
    """The verdict head is not quantized: 1,155 numbers. A graph that lacks it gets it."""
    stored = {tensor.name: tensor for tensor in model.graph.initializer}
    for name, values in (("v.weight", weight), ("v.bias", bias)):
        tensor = numpy_helper.from_array(np.ascontiguousarray(values), name)
        stored[name].CopyFrom(tensor) if name in stored else model.graph.initializer.append(tensor)
    if "v.weight" not in stored:
        inner = next(node.output[0] for node in model.graph.node if node.op_type == "Tanh")
        model.graph.node.append(helper.make_node("Gemm", [inner, "v.weight", "v.bias"], ["verdict_logits"], "/v/Gemm", transB=1))
        model.graph.output.append(helper.make_tensor_value_info("verdict_logits", TensorProto.FLOAT, ["b", 3]))
