import { foldText, stemWord } from '../search/terms';
import { baseForm } from './base-form';

/**
 * Antonyms of general news and encyclopedia English: the words of one side mean about the same, those of the other side
 * the opposite. Written for this purpose: the packages that carry WordNet's antonyms bring all of WordNet (35 MB), know
 * them between single lemmas only ("increase" but not "cut") and have not been maintained for years.
 */
const OPPOSITES = `
strengthen reinforce fortify | weaken undermine
improve improvement better enhance | worsen deteriorate deterioration worse
ease alleviate relieve soften relax | tighten aggravate exacerbate toughen intensify
escalate escalation | deescalate deescalation
accelerate quicken hasten | slow delay decelerate
win defeat beat victory triumph overcome victorious | lose loss
succeed success successful successfully | fail failure unsuccessful unsuccessfully
attack assault invade | defend
praise commend applaud laud welcome hail | criticize criticise condemn denounce accuse blame deplore criticism condemnation
support endorse back favor favour approve advocate | oppose reject resist opposition rejection
accept acceptance | reject refuse decline rejection refusal
agree agreement consent | disagree disagreement refuse
approve approval ratify adopt | reject veto disapprove disapproval
allow permit authorize authorise legalize legalise enable | forbid prohibit ban bar outlaw prevent
encourage | discourage deter
admit confess acknowledge concede | deny denial
confirm verify affirm | deny refute disprove
friendly | hostile unfriendly
trust | distrust mistrust
believe | doubt disbelieve
respect obey comply observe | violate defy breach disobey
include inclusion | exclude exclusion omit
attend present presence | absent absence miss
same joint shared common together | separate different distinct apart
similar alike identical | different dissimilar unlike
peace peaceful peacefully | war violent violently
calm quiet | turbulent violent
safe safety secure | dangerous unsafe danger insecure
legal lawful legally | illegal unlawful illegally
innocent innocence acquit acquitted acquittal | guilty guilt convict convicted conviction
reward | punish
employed employment | unemployed unemployment
protect protection conserve preserve | harm damage endanger destroy
save rescue | abandon
alive | dead
spend | save
profit profitable surplus | loss deficit unprofitable
rich wealthy wealth | poor poverty
cheap cheaper inexpensive | expensive costly
teach | learn
remember | forget
love like | hate dislike
pleased happy glad satisfied content | unhappy displeased angry dissatisfied disappointed sad
optimistic hopeful optimism | pessimistic pessimism
confident confidence | doubtful doubt
hope | despair fear
strong powerful | weak powerless feeble
strength | weakness
many numerous | few
higher | lower
longer | shorter
larger bigger greater | smaller
heavier | lighter
warmer hotter | colder cooler
warming | cooling
wet humid | dry arid
fast quick rapid swift quickly rapidly swiftly | slow slowly gradual gradually
faster | slower
early earlier | late later
permanent permanently | temporary temporarily
immediate immediately | distant eventual eventually
direct directly | indirect indirectly
open openly | secret secretly
official officially formal | unofficial unofficially informal
precede | follow
multiply | divide
hard difficult difficulty | easy simple easily
simple | complex complicated
possible feasible | impossible infeasible
likely probable | unlikely improbable
certain sure | uncertain unsure
clear | unclear ambiguous
true correct accurate | false wrong incorrect inaccurate
real genuine authentic | fake false artificial counterfeit
necessary essential required mandatory compulsory | unnecessary optional voluntary
important significant | unimportant insignificant negligible
useful helpful | useless unhelpful
effective efficient | ineffective inefficient
active | inactive passive dormant extinct
visible | invisible hidden
known famous | unknown obscure
popular | unpopular
rare rarely seldom scarce | common frequent frequently often abundant
usual normal ordinary | unusual abnormal extraordinary
regular regularly | irregular irregularly
stable stability | unstable instability
equal equally equality | unequal unequally inequality
fair just justice | unfair unjust injustice
full complete fully completely entirely | partial partially partly incomplete empty
whole entire | partial
constant steady unchanged | variable changing
clean pure | dirty polluted contaminated impure
healthy health | sick ill unhealthy illness
cure heal | infect
benefit beneficial advantage advantageous | harm harmful disadvantage detrimental
merit virtue strength | flaw defect weakness vice
democracy democratic | dictatorship autocracy autocratic undemocratic
voluntary voluntarily willing willingly | forced involuntary reluctant unwilling reluctantly unwillingly
deliberate deliberately intentional intentionally | accidental accidentally unintentional unintentionally
progress | setback regress
breakthrough | impasse deadlock stalemate
optimum optimal | suboptimal
cooperate cooperation | obstruct confrontation
victor winner | loser
attract attraction | repel repulsion
inhale | exhale
evolve | stagnate
forward ahead | backward behind
separate segregate segregated segregation | integrate integrated integration
centralize centralise centralized | decentralize decentralise decentralized
nationalize nationalise | privatize privatise
substance substantive | procedure procedural
serious seriously | frivolous
honest | dishonest
loyal loyalty | disloyal treason
patient | impatient
polite | rude
brave courage | coward cowardly cowardice
wise | foolish
superior | inferior
abundance | scarcity shortage
`;

/** Opposites that may both happen, one after the other: what was opened was closed later. */
const CHANGES = `
increase rise grow raise expand gain soar climb surge boost jump growth upturn | decrease drop fall decline reduce cut shrink lower slash plunge dwindle diminish plummet reduction downturn
widen broaden extend | narrow
lengthen prolong | shorten curtail
advance advancement | retreat withdraw withdrawal
conquer capture seize occupy | liberate surrender
begin start commence launch initiate onset beginning | end finish conclude stop cease terminate halt conclusion ending
open reopen | close shut
establish found create form | abolish dissolve disband
build construct erect | demolish destroy dismantle raze
introduce | abolish repeal remove scrap
impose | lift
enact | repeal revoke
join enter accede | leave quit exit
enter entry | exit leave
arrive arrival | depart departure leave
ascend ascent | descend descent
appear appearance emerge | disappear disappearance vanish
stay | leave depart
unite unify merge | divide split secede
connect attach link | disconnect detach
free release freed | imprison jail detain arrest imprisoned
hire employ recruit appoint | dismiss fire sack
appoint elect | dismiss resign oust depose
lend | borrow
buy purchase import | sell export
import | export
birth born | death died
survive | die perish
add addition | subtract remove subtraction
fill | empty drain
continue continued proceed resume | stop cease suspend discontinue cancel halt pause interrupt
repair restore fix rebuild | damage destroy break
freeze | melt thaw
evaporate boil | condense
absorb | emit
debut premiere | farewell
hide conceal | reveal disclose expose
push | pull
send | receive
load | unload
give grant provide supply | deny withhold
keep retain maintain preserve | abandon lose relinquish discard
postpone delay | expedite
implement carry execute | abandon cancel scrap shelve
`;

/** Opposites that mostly tell one thing from another (the first temple, the second one) rather than deny what happened. */
const COUNTERPARTS = `
highest tallest | lowest
longest | shortest
largest biggest greatest | smallest
best | worst
earliest oldest | latest newest youngest
first initial | last final
first firstly | second
former previous | latter next
old ancient | new modern recent
older elder | younger newer
young youthful | old elderly
domestic | foreign international
local | global worldwide national
urban | rural
civilian | military
male man boy men masculine | female woman girl women feminine
king | queen
husband | wife
father | mother
brother | sister
son | daughter
parent | child
teacher | student pupil
employer | employee
buyer | seller
ancestor predecessor | descendant successor
upper | lower
top | bottom
inside internal interior inner | outside external exterior outer
front | rear back
north northern northward | south southern southward
northeast northeastern | southwest southwestern
northwest northwestern | southeast southeastern
east eastern eastward | west western westward
central | peripheral
positive | negative
odd | even
solid | liquid gas
hard | soft
above | below beneath
near close nearby | far distant remote
upward upwards | downward downwards
ruler lord master | servant slave subject
leader | follower
sunrise dawn | sunset dusk
day daytime | night nighttime
summer | winter
spring | autumn
hot warm | cold cool
heavy | light
wide broad | narrow
thick | thin
deep | shallow
long lengthy | short brief
high tall | low
big large huge great major vast | small little tiny minor
host | guest parasite
predator | prey
offense offensive | defense defensive
primary | secondary
senior | junior
republic republican | monarchy monarchist royalist
religious sacred | secular
theoretical theory | practical practice
abstract | concrete
qualitative | quantitative
capitalist capitalism | communist communism socialist socialism
conservative | liberal progressive
hero | villain
victim | perpetrator
friend ally | enemy foe rival
natural | artificial synthetic manmade
acid acidic | alkaline basic
horizontal horizontally | vertical vertically
clockwise | counterclockwise anticlockwise
majority | minority
maximum | minimum
public publicly | private privately secret secretly
`;

export type Opposition = 'opposite' | 'change' | 'counterpart';

type Sides = ReadonlyMap<string, readonly (readonly [number, number])[]>;

/** Stem → [pair, side of it], several for a word of several meanings. */
const SIDES: readonly (readonly [Opposition, Sides])[] = [
  ['opposite', readSides(OPPOSITES)],
  ['change', readSides(CHANGES)],
  ['counterpart', readSides(COUNTERPARTS)],
];

function readSides(pairs: string): Sides {
  const sides = new Map<string, (readonly [number, number])[]>();
  for (const [pair, line] of pairs.trim().split('\n').entries()) {
    for (const [side, words] of line.split('|').entries()) {
      for (const stem of new Set(words.trim().split(' ').map(opposableStem))) {
        sides.set(stem, [...(sides.get(stem) ?? []), [pair, side]]);
      }
    }
  }
  return sides;
}

/** Stem of a word's base form, as the other functions here expect it. */
export function opposableStem(word: string): string {
  return stemWord(baseForm(foldText(word)));
}

/** How two stems are opposed: in sides of one pair, or by "un-" or "non-" alone; null when they are not. */
export function oppositionOf(a: string, b: string): Opposition | null {
  if (areAlike(a, b)) return null;
  const found = SIDES.find(([, sides]) => shareOne(sides, a, b, false));
  if (found) return found[0];
  return isNegatedBy(a, b) || isNegatedBy(b, a) ? 'opposite' : null;
}

/** Whether two stems are the same or stand on the same side of one pair. */
export function areAlike(a: string, b: string): boolean {
  return a === b || SIDES.some(([, sides]) => shareOne(sides, a, b, true));
}

function shareOne(sides: Sides, a: string, b: string, sameSide: boolean): boolean {
  const others = sides.get(b) ?? [];
  return (sides.get(a) ?? []).some(([pair, side]) =>
    others.some(([pairB, sideB]) => pair === pairB && (side === sideB) === sameSide),
  );
}

const isNegatedBy = (stem: string, prefixed: string): boolean =>
  stem.length >= 4 && (prefixed === `un${stem}` || prefixed === `non${stem}`);
