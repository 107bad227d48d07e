"""Sentences, terms and names of English text, as plainly as training needs them."""
import re

ABBREVIATION = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Lt|Gen|Jr|Sr|Inc|vs|No|U\.S|U\.N|c|ca|e\.g|i\.e|Sept|Oct|Nov|Dec|Jan|Feb|Aug|[A-Z])\.)$")
SENTENCE_END = re.compile(r'[.?!]["”’)\]]*\s+(?=["“‘(\[]?[A-Z0-9])')
STOP = set(
    "a an the of in on at to for and or but is are was were be been being do does did has have had what which who whom "
    "whose when where why how many much that this these those it its he she they his her their by from with as into than "
    "then there not no any some all can could will would should may might must about after before during between over "
    "under most more first also name named called".split()
)
ENDINGS = ("ing", "edly", "ed", "ies", "es", "s", "ly", "er", "ion", "ions")
NAME = re.compile(r"(?:(?<=\s)|(?<=[\"“(‘]))(?:[A-Z][\w’'-]+)(?:\s(?:of the |of |de |al |van |von )?[A-Z][\w’'-]+)*")
NO_NAME = set(
    "The A An In On At By For From But And He She It They When While After Before During Since As Although However With "
    "Of To This That These Those Some Many Most Both All Its His Her Their January February March April May June July "
    "August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
)


def sentences(text):
    """(start, end) of every sentence."""
    found, start = [], 0
    for match in SENTENCE_END.finditer(text):
        if not ABBREVIATION.search(text[start : match.start() + 1]):
            found.append((start, match.end()))
            start = match.end()
    return found + [(start, len(text))]


def stem(word):
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


def terms(text):
    return [stem(word) for word in re.findall(r"[a-z0-9]+", text.lower()) if word not in STOP]


def occurrences(text, answers):
    """(start, end) of every place where one of the answers stands as whole words."""
    return sorted(
        {match.span() for answer in answers for match in re.finditer(rf"(?<!\w){re.escape(answer)}(?!\w)", text, re.I)}
    )


def names(text):
    """Runs of capitalised words that do not only begin a sentence."""
    found = []
    for match in NAME.finditer(" " + text):
        name, at = match.group(0).strip(), match.start() - 1
        if name.split()[0] in NO_NAME or len(name) < 4:
            continue
        begins = at <= 0 or re.search(r'[.?!]["”’)\]]*\s*$', text[: max(0, at) + 1])
        if " " in name or not begins:
            found.append(re.sub(r"['’]s$", "", name))
    return list(dict.fromkeys(found))
