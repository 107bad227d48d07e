/** Nouns that say what a person is; more are known by their ending. */
const PERSON_NOUNS = new Set(
  `chief president vice-president premier king queen minister envoy ambassador secretary chancellor emperor empress general head
leader mayor pope bishop archbishop priest imam rabbi commander director author founder co-founder coach mediator governor prince
princess duke duchess earl judge senator representative professor captain colonel lieutenant sergeant admiral major chair official
deputy member candidate aide adviser advisor lawyer attorney prosecutor barrister solicitor counsel diplomat negotiator delegate
ombudsman commissioner councillor councilor politician activist campaigner dissident rebel fighter soldier officer detective
engineer inventor scientist researcher lecturer teacher student pupil historian painter sculptor composer singer drummer guitarist
bassoonist musician conductor poet writer novelist playwright editor reporter correspondent presenter broadcaster blogger publisher
actor actress producer screenwriter designer architect photographer dancer chef cook baker butcher farmer grower fisher sailor
skipper pilot astronaut driver mechanic carpenter miner docker worker trader banker broker investor owner landlord tenant
shareholder executive manager boss partner treasurer accountant auditor economist analyst expert specialist consultant doctor
surgeon physician paediatrician nurse midwife vet dentist therapist psychologist psychiatrist patient survivor victim witness
suspect defendant resident neighbour neighbor widow widower wife husband son daughter mother father brother sister uncle aunt
cousin grandson granddaughter grandmother grandfather friend colleague rival successor predecessor heir native veteran player
striker goalkeeper defender midfielder batsman bowler athlete runner swimmer cyclist boxer champion referee umpire trainer jockey
servant clerk caretaker janitor warden mechanic librarian curator archaeologist surveyor explorer merchant monarch ruler dictator
tycoon billionaire entrepreneur spokesperson figurehead regent abbot monk nun saint philosopher theologian mathematician`
    .trim()
    .split(/\s+/),
);
const ENDING = /(?:man|woman|person|smith|keeper|maker|holder|monger|logist|metrist|grapher|nomist|ician)$/;

/** Whether a word says what a person is: "mayor", "netsman", "Envoy". */
export const isPersonNoun = (word: string): boolean => {
  const plain = word.toLowerCase().replace(/['’]s$/, '');
  return PERSON_NOUNS.has(plain) || ENDING.test(plain);
};
