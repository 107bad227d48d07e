"""
Writes the weighted mean of two of the models, number by number, as an int8 ONNX file (Wortsman et al. 2022).

  python mix.py ONE.onnx OTHER.onnx SHARE_OF_OTHER TARGET.onnx      the target has ONE's graph
"""
import sys

from weights import load, save


def main(one, other, share, target):
    model, added = load(one), load(other).state_dict()
    model.load_state_dict({name: (1 - share) * value + share * added[name] for name, value in model.state_dict().items()})
    save(model, one, target)


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2], float(sys.argv[3]), sys.argv[4])
