"""Questions about a name that a passage holds: about what it does not say of it, and about what it does."""
import random as chance
import re

from text import NO_NAME

# A question, and beginnings of words without which a passage does not answer it.
ATTRIBUTES = [
    ("Who heads {}?", "head lead led chair direct president chief leader run"),
    ("Who founded {}?", "found establish creat start"),
    ("Who leads {}?", "head lead led chair chief leader command"),
    ("When was {} founded?", "found establish form creat start"),
    ("Where is {} based?", "base headquarter locat"),
    ("How many members does {} have?", "member"),
    ("Who is the president of {}?", "president"),
    ("Who pays for {}?", "pay paid fund financ"),
    ("How large is the budget of {}?", "budget fund cost"),
    ("Who is the deputy head of {}?", "deput"),
    ("Who opposed {}?", "oppos against reject"),
    ("What is the motto of {}?", "motto slogan"),
    ("Who criticized {}?", "critic blam condemn accus"),
    ("How many people work for {}?", "work employ staff"),
    ("Who owns {}?", "own belong possess"),
    ("Who designed {}?", "design creat architect"),
    ("What does {} sell?", "sell sold shop"),
    ("When was {} renamed?", "renam nam"),
    ("What colour is the flag of {}?", "flag"),
    ("What did {} say about taxes?", "tax"),
    ("Why did {} apologize?", "apolog sorry regret"),
    ("Where was {} born?", "born birth native"),
    ("How old is {}?", "old age born year"),
    ("What is the nationality of {}?", "national citizen born"),
    ("Who is the wife of {}?", "wife marri spouse"),
    ("Where did {} study?", "stud universit school college educat"),
    ("When did {} die?", "die death kill dead"),
    ("Who succeeded {}?", "succe replac follow after"),
    ("What is the name of {}'s father?", "father son daughter"),
    ("Which award did {} win?", "award prize win won medal"),
    ("Who accompanied {}?", "accompan with join"),
    ("Which party does {} belong to?", "party member"),
    ("What languages does {} speak?", "langu speak"),
    ("Who interviewed {}?", "interview"),
    ("Where does {} live?", "live home resid"),
    ("Who taught {}?", "taught teach teacher"),
    ("Which sport did {} play?", "play sport"),
    ("How tall is {}?", "tall height"),
    ("What did {} say in Tokyo?", "tokyo"),
    ("What is the population of {}?", "popul inhabit people resid"),
    ("Who is the mayor of {}?", "mayor"),
    ("What is the capital of {}?", "capital"),
    ("How far is {} from London?", "london mile kilomet distance"),
    ("Which river flows through {}?", "river flow"),
    ("When was {} captured?", "captur taken took conquer fell"),
    ("What is the main language of {}?", "langu speak"),
    ("How much did the war cost {}?", "cost war"),
]
ROLE = (
    "(?:president|prime minister|foreign minister|minister|king|queen|chairman|chairwoman|chair|director|founder|head|"
    "leader|commander|chief executive|chief|spokesman|spokeswoman|ambassador|envoy|mayor|governor|secretary|"
    "secretary-general|coach|manager|captain|author|editor|owner|general|professor|bishop|archbishop|pope|emperor)"
)
WORD = "[A-Z][\\w’'-]+"
FULL = rf"({WORD}(?:\s(?:[A-Z]\.|{WORD}|of|de|the))*\s{WORD})"


def unanswered(passage, name, count):
    """Up to `count` questions about the name whose words the passage lacks."""
    low = passage.lower()
    drawn = chance.sample(ATTRIBUTES, count)
    return [q.format(name) for q, words in drawn if not any(re.search(rf"\b{word}", low) for word in words.split())]


def answered(passage):
    """(question, (start, end) of its answer) read off appositions and plain statements."""
    found = []
    add = lambda question, match, group: found.append((question, match.span(group)))
    pattern = rf"\b({WORD}(?:\s(?:[A-Z]\.|{WORD}|de|al|van|von))*\s{WORD}),\s(?:the|a|an)\s((?:[\w-]+\s){{0,3}}?{ROLE})\s(of|for|to|in)\s((?:the\s)?{WORD}(?:\s{WORD})*)"
    for match in re.finditer(pattern, passage):
        frame = chance.choice(["Who is the {} {} {}?", "What is the name of the {} {} {}?", "Who was the {} {} {}?"])
        add(frame.format(*match.group(2, 3, 4)), match, 1)
        if match[2].split()[-1] in ("head", "leader", "chief", "director", "president", "chairman"):
            add(chance.choice(["Who heads {}?", "Who leads {}?", "Who is in charge of {}?"]).format(match[4]), match, 1)
    for match in re.finditer(rf"\b(?:[Tt]he\s)?((?:[A-Z][\w-]+\s|[a-z]+\s){{0,2}}?{ROLE})\s({WORD}\s(?:[A-Z]\.\s)?{WORD})", passage):
        if len(match[1].split()) > 1:
            frame = chance.choice(["Who is the {}?", "What is the name of the {}?", "Who is the {} mentioned?"])
            add(frame.format(match[1].strip()), match, 2)
    for match in re.finditer(FULL + r"\s\((?:[^()]*?;\s)?born\s([^);,]*\d{4})", passage):
        add(chance.choice(["When was {} born?", "What is the birth date of {}?"]).format(match[1]), match, 2)
    for match in re.finditer(FULL + r"\s(?:was|is|were)\s(?:first\s|originally\s)?(founded|established|formed|built|released|published|created|opened|launched|signed|adopted)\s(?:on|in)\s((?:[A-Z][a-z]+\s(?:\d{1,2},\s)?)?\d{4})", passage):
        add(f"When was {match[1]} {match[2]}?", match, 3)
    for match in re.finditer(FULL + rf"\s(?:is|was|are|were)\s(?:an?\s[^.,]*?)?(headquartered|based|located|situated)\s(?:in|at)\s({WORD}(?:,?\s{WORD})*)", passage):
        add(chance.choice([f"Where is {match[1]} {match[2]}?", f"In which place is {match[1]}?"]), match, 3)
    for match in re.finditer(FULL + rf"\s(?:was|is|were)\s(founded|written|directed|created|composed|performed|recorded|produced|designed|built|signed|led|headed)\s(?:and\s\w+\s)?by\s(?:the\s)?(?:[a-z-]+\s){{0,4}}({WORD}(?:\s(?:[A-Z]\.|{WORD}))*)", passage):
        add(f"Who {'wrote' if match[2] == 'written' else match[2]} {match[1]}?", match, 3)
    for match in re.finditer(rf"\b({WORD}(?:\s{WORD})*)\s(?:was|is)\s(?:the|a|an)\s((?:[\w-]+\s){{0,3}}?{ROLE})\s(of)\s((?:the\s)?{WORD}(?:\s{WORD})*)", passage):
        if match[1].split()[0] not in NO_NAME:
            add(f"Who is the {match[2]} of {match[4]}?", match, 1)
    return found
