"""The questions written for training are files of JSON lines, several of each kind."""
import glob
import json


def read_lines(folder, kind):
    """What stands in the lines of all files of one kind, in the order of the files."""
    for path in sorted(glob.glob(f"{folder}/{kind}*.jsonl")):
        yield from (json.loads(line) for line in open(path, encoding="utf8"))
