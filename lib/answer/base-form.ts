/** Irregular forms of frequent English verbs: base form, then the others; regular ones are left to the stemmer. */
const FORMS = `
arise arose arisen;bear bore borne;beat beaten;become became;begin began begun;bend bent;bind bound;bite bit bitten
bleed bled;blow blew blown;break broke broken;breed bred;bring brought;build built;burn burnt;buy bought;catch caught
choose chose chosen;come came;creep crept;deal dealt;die died dying;dig dug;draw drew drawn;dream dreamt;drink drank drunk
drive drove driven;eat ate eaten;fall fell fallen;feed fed;feel felt;fight fought;find found;flee fled;fly flew flown
forbid forbade forbidden;forget forgot forgotten;forgive forgave forgiven;freeze froze frozen;get got gotten;give gave given
go went gone;grow grew grown;hang hung;hear heard;hide hid hidden;hold held;keep kept;know knew known;lay laid;lead led
learn learnt;leave left;lend lent;lie lay lain lying;lose lost;make made;mean meant;meet met;overcome overcame;overthrow overthrew overthrown
pay paid;prove proven;ride rode ridden;ring rang rung;rise rose risen;run ran;say said;see saw seen;seek sought;sell sold
send sent;shake shook shaken;shine shone;shoot shot;show shown;shrink shrank shrunk;sing sang sung;sink sank sunk;sit sat
sleep slept;slide slid;speak spoke spoken;spend spent;spin spun;stand stood;steal stole stolen;stick stuck;strike struck
strive strove striven;swear swore sworn;sweep swept;swim swam swum;take took taken;teach taught;tear tore torn;tell told
think thought;throw threw thrown;undergo underwent undergone;understand understood;undertake undertook undertaken
wake woke woken;wear wore worn;weep wept;win won;wind wound;withdraw withdrew withdrawn;withstand withstood;write wrote written
`;

const BASES: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split(/[;\n]/)
    .flatMap((line) => {
      const [base = '', ...forms] = line.split(' ');
      return forms.map((form) => [form, base] as const);
    }),
);

/** The base form of an irregular verb's folded form ("sought" → "seek"); any other word comes back unchanged. */
export const baseForm = (word: string): string => BASES.get(word) ?? word;
