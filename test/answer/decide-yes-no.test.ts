import { describe, expect, it } from 'vitest';
import { decideYesNo } from '../../lib/answer/decide-yes-no';
import type { Evidence } from '../../lib/answer/gather-evidence';
import { openEvidenceCases } from '../support/make-evidence';

type Case = readonly [question: string, paragraph: string];

const YES: readonly Case[] = [
  ['Did Tesla die in 1943?', 'Tesla died on 7 January 1943.'],
  ['Did no one threaten to walk out?', 'No one threatened to walk out of the talks.'],
  ['Did the court acquit the general?', 'The court acquitted the general of every charge in 1894.'],
  ['Has the port reopened?', 'The port reopened on Monday after repairs.'],
  ['Was the design rejected by the Board of Trade?', 'The design was rejected by the Board of Trade as too expensive.'],
  ['Did the Broncos beat the Patriots?', 'The Broncos beat the New England Patriots, 20-18.'],
  ['Did unemployment rise in the region?', 'Unemployment in the region has risen for three years.'],
  ["Was the treaty signed without the king's consent?", 'The treaty was signed without the consent of the king.'],
  ['Did the unions support the reform?', 'The unions supported the reform after weeks of talks.'],
  ['Do all members have a vote?', 'All members have a vote in the assembly.'],
  ['Did Kenya win independence in 1963?', 'Kenya won independence in 1963.'],
  ['Did the Huguenots lose the right to worship?', 'The Huguenots lost the right to worship.'],
  ['Is Warsaw the capital of Poland?', 'Warsaw is the capital of Poland.'],
  ['Was the film a success in Japan?', 'The film was a success in Japan, the studio said.'],
  ['Did neither side sign the pact?', 'Neither side signed the pact.'],
  ['Has the ceasefire held?', 'The ceasefire has held since Friday, observers said.'],
  ['Is admission to the museum free?', 'Admission to the museum is free.'],
  ['Did the ship sink in the harbour?', 'The ship sank in the harbour on Monday.'],
  ['Were both brothers in the navy?', 'Both brothers served in the navy.'],
  ['Was the hostage freed?', 'The hostage was freed unharmed on Sunday.'],
  ['Is smoking banned in the stadium?', 'Smoking has been banned in the stadium since 2012.'],
  ['Do plants need light to grow?', 'Plants need light to grow.'],
];

const NO: readonly Case[] = [
  ['Did Harvard agree to divest?', "Harvard's management company repeatedly refused to divest from South Africa."],
  ['Is hunting with dogs legal in the reserve?', 'Hunting with dogs is illegal in the reserve.'],
  ['Did anyone threaten to walk out?', 'No one threatened to walk out of the talks.'],
  ['Did the court convict the general?', 'The court acquitted the general of every charge in 1894.'],
  ['Did all seven bridges survive the flood?', 'Only two of the seven bridges survived the flood.'],
  ['Did unemployment fall in the region?', 'Unemployment in the region has risen for three years.'],
  ['Was the monastery rebuilt after the fire?', 'After the fire the monastery was never rebuilt.'],
  ["Didn't Norway join the union?", 'Norway failed to join the union because the referendum went against it.'],
  ['Did Luther recant at Worms?', 'At Worms Luther refused to recant.'],
  ['Is the road closed to lorries?', 'The road is open to lorries all year.'],
  ['Is 1 a prime number?', '1 is not a prime number.'],
  ['Did the senate reject the bill?', 'The senate approved the bill by 52 votes to 48.'],
  ['Were all four climbers rescued?', 'Three of the four climbers were rescued.'],
  ['Can combustion proceed without oxygen?', 'Combustion cannot proceed without oxygen.'],
  ['Have the two presidents met?', 'The two presidents have never met.'],
  ['Did neither side sign the pact?', 'Both sides signed the pact.'],
  ['Did the ministry confirm the report?', 'The ministry denied the report on Sunday.'],
  ['Did the firm cut 500 jobs?', 'The firm cut 300 jobs.'],
  ['Did the rebels free all hostages?', 'The rebels freed some of the hostages.'],
  ['Did talks fail?', 'The talks did not fail, the envoy said.'],
  ['Is the tower open to visitors?', 'The tower is closed to visitors.'],
  ['Has the second tower been built?', 'The second tower has yet to be built.'],
  ['Did the ministers reach a deal?', 'The ministers ended their meeting without reaching a deal.'],
  ['Is the harvest better than last year?', 'Farmers said the harvest was worse than last year.'],
  ['Did inspectors find weapons in the depot?', 'Inspectors found no weapons in the depot.'],
  ["Were peasants' demands met?", "None of the peasants' demands were met."],
  ['Is smoking allowed in the stadium?', 'Smoking has been banned in the stadium since 2012.'],
  ['Did the Patriots beat the Broncos?', 'The Broncos beat the New England Patriots, 20-18.'],
  ['Did the Panthers win Super Bowl 50?', 'The Denver Broncos defeated the Carolina Panthers to win Super Bowl 50.'],
];

/** A part is missing, the parts are swapped, or a wish, a plan or a possibility is all there is. */
const OPEN: readonly Case[] = [
  ['Will the government sign the accord?', 'The government may sign the accord in June.'],
  ['Did the government sign the accord?', 'The government plans to sign the accord in June.'],
  ['Did the envoy meet the king?', 'The envoy would like to meet the king.'],
  ['Did the mayor resign over the flood?', 'The mayor spoke about the flood on Tuesday.'],
  ['Was the bridge built in 1890 or in 1891?', 'The bridge was built in 1890.'],
  ['Do all members have a vote?', 'Members have a vote in the assembly.'],
  ['Did the company close the mine in May?', 'The company called on the state to close the mine in May.'],
  ['Is the lake the deepest in Europe?', 'The lake is deep and cold.'],
  ['Did Tesla work for Edison in Budapest?', 'Tesla worked for Edison in Paris.'],
  ['Was the museum free in 1950?', 'The museum was founded in 1950.'],
  ['Did the army take the city?', 'If the army takes the city, the war will end.'],
  ['Did the bridge open in 1880?', 'The bridge did not open until 1890.'],
  ['Has the tower burnt down?', 'Witnesses said the tower might burn down.'],
  ['Did the party accept the offer?', 'The party was urged to accept the offer.'],
  ['Are ctenophores carnivorous?', 'Almost all ctenophores are predators.'],
  ['Do all ctenophores live in the sea?', 'Ctenophores live in the sea.'],
  ['Has the ceasefire held?', 'The envoy hopes that the ceasefire will hold.'],
  ['Is the minister going to resign?', 'The minister is considering whether to resign.'],
  ['Did Poland invade Germany in 1939?', 'Germany invaded Poland in 1939.'],
  ['Did Germany invade Poland in 1939?', 'Poland was invaded by Germany in 1939.'],
  ['Was the bridge closed in May?', 'The bridge was not closed until June.'],
  ['Did the firm cut 500 jobs?', 'The firm said it may cut 500 jobs.'],
  ['Is oxygen toxic at high pressure?', 'Oxygen is a gas.'],
  ['Did the king found the university?', 'The university was founded in 1890.'],
  ['Was Luther married?', 'Luther wrote about marriage.'],
  ['Did the minister deny the report?', 'The ministry denied the report.'],
  ['Should the force be enlarged?', 'The force was enlarged in 1990.'],
  ['Did the court rule that the law was void?', 'The court did not say whether the law was void.'],
  ['Will oil exports be cut?', 'The kingdom said it would cut oil exports by ten percent.'],
  ['Did the envoy find the meeting useful?', 'The envoy hoped that the meeting would be useful.'],
  ['Did the king raise taxes in the north?', 'The king raised taxes in the south.'],
  ['Does the treaty ban such weapons?', 'No earlier treaty had banned such weapons.'],
  ['Did Norway invade Sweden?', 'Sweden, after a long dispute, invaded Norway.'],
  ['Did Germany attack Poland because of Danzig?', 'Poland, because of Danzig, attacked Germany.'],
  ['Did Russia and Turkey accuse Iran?', 'Iran accused Russia, and Turkey left.'],
  ['Is Lund still mayor of Bergen?', 'Lund, mayor of Bergen, opened the bridge.'],
  ['Is the fleet winning in Norway?', 'Fighters of the fleet are being beaten back in Norway.'],
  ['Is the army attacking the rebels?', 'The army has been attacked by the rebels.'],
  ['Is the fleet winning?', 'Fighters of the fleet are being beaten back.'],
  ['Did the general surrender the fort in 1812?', 'The general surrendered the fort in 1813.'],
];

const open = openEvidenceCases([...YES, ...NO, ...OPEN].map(([, paragraph]) => paragraph));

const decide = (wording: string, paragraph: string): 'yes' | 'no' | null => {
  const { question, evidence } = open(wording, paragraph);
  return decideYesNo(question, evidence[0] as Evidence);
};

describe('decideYesNo', () => {
  it.each(YES)('yes: %s', (question, paragraph) => {
    expect(decide(question, paragraph)).toBe('yes');
  });

  it.each(NO)('no: %s', (question, paragraph) => {
    expect(decide(question, paragraph)).toBe('no');
  });

  it.each(OPEN)('open: %s', (question, paragraph) => {
    expect(decide(question, paragraph)).toBeNull();
  });

  it('answers yes/no questions only', () => {
    expect(decide('When did Tesla die?', 'Tesla died on 7 January 1943.')).toBeNull();
  });
});
