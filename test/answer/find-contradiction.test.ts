import { describe, expect, it } from 'vitest';
import { findContradiction } from '../../lib/answer/find-contradiction';
import { openEvidenceCases } from '../support/make-evidence';

/** Questions that presume what the paragraph contradicts. */
const CONTRADICTED: readonly (readonly [question: string, paragraph: string])[] = [
  [
    'Why did Genghis Khan conquer all the areas of the Mongol Empire?',
    'Contrary to popular belief, Genghis Khan did not conquer all the areas that were ultimately part of the Mongol Empire.',
  ],
  ['Why did Harvard agree to divest?', "Harvard's management company repeatedly refused to divest from South Africa."],
  [
    'How did Norway join the European Union in 1994?',
    'Austria, Finland and Sweden joined in 1994, but Norway failed to join the European Union because the referendum went against it.',
  ],
  ['Why did Edison win the Nobel Prize?', 'Neither Tesla nor Edison won the Nobel Prize in those years.'],
  [
    "Why was Semper's design for the museum accepted by the Board of Trade?",
    'In 1855 Gottfried Semper produced a design for the museum, but it was rejected by the Board of Trade as too expensive.',
  ],
  [
    'Why did the Broncos lose to the Patriots in the AFC Championship Game?',
    'The Broncos beat the New England Patriots in the AFC Championship Game, 20-18.',
  ],
  [
    'How did the Panthers get a first down on both drives?',
    'Carolina had two more drives, but the Panthers failed to get a first down on either of the drives.',
  ],
  [
    'Why is the steam engine still in widespread commercial use?',
    'The reciprocating steam engine is not in widespread commercial use today.',
  ],
  [
    'When did Jinnah support Indian involvement in World War I?',
    'Jinnah did not support Indian involvement in World War I.',
  ],
  [
    'Why does the Supreme Court hold that paddling violates the Constitution?',
    'The Supreme Court held in 1977 that paddling did not violate the Constitution.',
  ],
  ['Why did all seven bridges survive the flood?', 'Only two of the seven bridges survived the flood of 1838.'],
  ['Why did no member state sign the treaty?', 'All member states signed the treaty in Lisbon.'],
  ['Why did the three surviving ships return to Plymouth?', 'Two surviving ships returned to Plymouth in the autumn.'],
  ['Why did the court convict the general?', 'The court acquitted the general of every charge in 1894.'],
  ['Why was the mayor absent from the opening of the canal?', 'The mayor was present at the opening of the canal.'],
  ['Why is hunting with dogs legal in the reserve?', 'Hunting with dogs is illegal in the reserve.'],
  ['Why did the minister praise the report?', 'The minister criticised the report as one-sided.'],
  ['Why did the unions oppose the pension reform?', 'The unions supported the pension reform after weeks of talks.'],
  ['Where did the two presidents meet in person in March?', 'The two presidents have never met in person.'],
  ['How did the rebels keep control of the port?', 'The rebels lost control of the port on Tuesday.'],
  ['Why did oil prices fall after the embargo?', 'Oil prices rose sharply after the embargo of 1973.'],
  ['Why did Luther recant at the Diet of Worms?', 'At the Diet of Worms Luther refused to recant.'],
  ['Why did the company not publish its accounts?', 'The company published its accounts in April.'],
  ['Why was the strike unsuccessful?', 'The strike was successful: wages rose by a tenth.'],
  ['What did the commission say when it approved the merger?', 'The commission rejected the merger on Friday.'],
  ['Why do both houses have to approve the budget?', 'Only the lower house has to approve the budget.'],
  ['Why did the Parliament have no revising chamber?', 'The Parliament has a revising chamber.'],
  ['How did the crew survive the crash without injuries?', 'None of the crew survived the crash.'],
  [
    'Why did the vaccine prove ineffective against the strain?',
    'The vaccine proved effective against the strain in a trial.',
  ],
  ['Why has unemployment dropped in the region?', 'Unemployment in the region has risen for three years.'],
  ['Why is the road closed to lorries?', 'The road is open to lorries all year.'],
  ['When was the monastery rebuilt after the fire?', 'After the fire the monastery was never rebuilt.'],
  ['Why did the Bundesbank raise interest rates in May?', 'In May the Bundesbank cut interest rates by half a point.'],
  ['Why did Kenya fail to win independence in 1963?', 'Kenya won independence in 1963.'],
  [
    'How did the Huguenots keep the right to worship after 1685?',
    'After 1685 the Huguenots lost the right to worship.',
  ],
  ['Why were the Normans never Christian?', 'The Normans were Christian.'],
  ['Why do prime numbers include 1?', 'Prime numbers do not include 1.'],
  ['Why is ctenophore digestion slow?', 'Digestion in ctenophores is rapid.'],
  [
    'Why did Frederick William ban the refugees from Prussia?',
    'Frederick William allowed the refugees to settle in Prussia.',
  ],
  ['How did Johnson solve the case without a warrant?', 'The case was never solved by Johnson.'],
  ['Why does combustion proceed without oxygen?', 'Combustion cannot proceed without oxygen.'],
  ['What did Tesla do with the medal after he accepted it?', 'Tesla refused the medal and did not accept it.'],
  ['Why are all algae green?', 'Only some of the algae are green.'],
  ['Why do packets always arrive in order?', 'Packets do not arrive in order on such a network.'],
  ['Why did Luther agree with the peasants?', 'Luther disagreed with the peasants over the use of force.'],
  ['When did Johnson admit the fraud?', 'Johnson denied the fraud until his death.'],
  ['Why did the senate reject the bill?', 'The senate approved the bill by 52 votes to 48.'],
  ['How did the firefighters rescue all four climbers?', 'The firefighters rescued three of the four climbers.'],
  ['Why is the treaty still not ratified?', 'The treaty was ratified in March.'],
  ['Why did the club sack both coaches?', 'The club sacked neither of the coaches.'],
  ['Why did the premier welcome the ruling?', 'The premier condemned the ruling as an insult.'],
  ['Where did the negotiators sign the ceasefire?', 'The negotiators left without signing the ceasefire.'],
  ['Why is the drug more expensive than before?', 'The drug is cheaper than before.'],
  ['Why did the ministry deny the report?', 'The ministry confirmed the report on Sunday.'],
  ['Why did four ministers resign?', 'Two ministers resigned on Sunday.'],
  ['How did the airline return to profit?', 'The airline did not return to profit last year.'],
  ['Why was the film a failure in Japan?', 'The film was a success in Japan.'],
  ['Why do teachers oppose the new law?', 'Teachers back the new law by a wide margin.'],
  [
    'Why did the monks abandon the copper roof in 1702?',
    'The abbey stands on a hill above the Rhine. The monks kept the copper roof in 1702, when lead had become scarce. It burned a century later.',
  ],
  [
    'How did the orchestra perform all nine symphonies?',
    'The orchestra was founded by a banker. It performed only four of the nine symphonies before the hall was bombed.',
  ],
  [
    'Why were the talks about money rather than borders?',
    'The talks lasted nine days. They were about borders rather than money, the mediator said.',
  ],
  [
    'Why did the auditor blame only the suppliers?',
    'The auditor filed her report in June. In it she blamed all sides for the delays.',
  ],
  [
    'Why did the commander refuse to surrender the fort?',
    'The commander surrendered the fort on 3 May. He was pardoned.',
  ],
  [
    'Why did the Panthers win Super Bowl 50?',
    'The Denver Broncos defeated the Carolina Panthers 24-10 to earn their third Super Bowl title, Super Bowl 50.',
  ],
  ['How did Carolina beat Denver in the final?', 'Denver beat Carolina 24-10 in the final.'],
  [
    'When was the second tower built?',
    'The second tower has yet to be built, and the council says there is no money for it.',
  ],
  [
    'Why did the chancellor rule in favour of a referendum?',
    'The chancellor ruled out a referendum on Monday, saying that the treaty changed nothing of substance.',
  ],
  [
    "Why was the harvest better than last year's?",
    "Farmers said the harvest was worse than last year's, mainly because of the drought in the south.",
  ],
  [
    "Why did investors welcome the central bank's decision?",
    "The central bank's decision drew sharp criticism from investors, who had hoped for lower rates.",
  ],
  [
    'Why did the inspectors find weapons in the depot?',
    'Inspectors who searched the depot for three days found no weapons, according to their report.',
  ],
  [
    'How did the ministers reach a deal on fishing quotas?',
    'After eleven hours of talks the ministers ended their meeting without reaching a deal on fishing quotas.',
  ],
  ['What did the rebels gain from signing the accord?', 'The rebels have so far refused to sign the accord.'],
  [
    'Why did both brothers join the navy?',
    'Only the elder of the brothers joined the navy; the other became a priest.',
  ],
  [
    'Why did the judge send the case back to the lower court?',
    'The judge declined to send the case back to the lower court.',
  ],
  ['Why did the Allies lose the battle?', 'The Allies won the battle at great cost.'],
  ['Why was the king unpopular in the north?', 'The king was popular in the north, where he had lowered taxes.'],
  ['Why did the summit end early?', 'The summit ended two days late because the final text was disputed.'],
  ['Why is smoking allowed in the stadium?', 'Smoking has been banned in the stadium since 2012.'],
  ['Why did the commission find that the dam was safe?', 'The commission found that the dam was unsafe.'],
  ['Why did Rollo refuse baptism?', 'Rollo accepted baptism as part of the treaty.'],
  ["Why were the peasants' demands met?", "None of the peasants' demands were met."],
  ['Why do the cells stop dividing in light?', 'The cells continue dividing in light.'],
  [
    'Why was the plan to flood the valley carried out?',
    'The plan to flood the valley was abandoned in 1931 after protests.',
  ],
  ['Why did the ship sink in the harbour?', 'The ship did not sink; it was towed into the harbour.'],
  [
    'Why are residents happy with the new airport?',
    'Residents are unhappy with the new airport and its night flights.',
  ],
  [
    'Why did the envoy describe the meeting as hostile?',
    'The envoy described the meeting as friendly and businesslike.',
  ],
];

/** Questions that presume nothing false, whatever the paragraph denies or opposes besides. */
const BORNE_OUT: readonly (readonly [question: string, paragraph: string])[] = [
  ['Why did the talks not start?', 'The talks did not start because one side stayed away.'],
  ['What will no party accept?', 'No party will accept a return to the old borders.'],
  [
    'Why does the envoy say there is no breakthrough?',
    'There is no breakthrough, the envoy said, because trust is lacking.',
  ],
  ['When was the cathedral completed?', 'The cathedral was not completed until 1890.'],
  ['When did the war end?', 'The war started in 1939 and ended in 1945.'],
  ['Why did Edison refuse the prize?', 'Edison refused to accept the prize out of spite.'],
  ['How did the population grow?', 'The population grew by a tenth, while that of the county dropped.'],
  ['What did the minister say about the vote?', 'The minister said the vote was not free.'],
  ['Where was Tesla born?', 'Tesla was born in Smiljan and died in New York.'],
  ['Why did prices rise?', 'Prices rose because supply did not keep up.'],
  ['Which treaty did Norway not sign?', 'Norway did not sign the Treaty of Nice.'],
  ['Why was the plan rejected?', 'The plan was rejected because it was not affordable.'],
  [
    'What caused the decline of the city?',
    'The city declined after the port was closed, though trade increased elsewhere.',
  ],
  [
    'When did the company open its first store?',
    'The company opened its first store in 1921 and closed its last one in 1987.',
  ],
  ['How did the army win the battle?', 'The army won the battle although it lost half of its men.'],
  [
    'Why did the court find the law unconstitutional?',
    'The court found the law unconstitutional because it denied equal protection.',
  ],
  ['Why did the king leave?', 'The king left not only for health but also for money.'],
  ['How many people did the flood kill?', 'The flood killed no more than 30 people.'],
  ['Why did the bank fail?', 'The bank failed because it did not hold enough reserves.'],
  ['Why was the bridge closed?', 'The bridge was closed in May and opened again in June.'],
  ['What did all delegates receive?', 'All delegates received a medal, and some a pension.'],
  ['Why do most plants need light?', 'Most plants need light; few survive without it.'],
  ['Why is the lake dry?', 'The lake is dry because the river was diverted in a wet year.'],
  [
    'Why did Haley accuse the government?',
    'Haley accused the government of denying aid and said it refused to negotiate.',
  ],
  ['What did the president deny?', 'The president denied that he had lied.'],
  ['When will talks resume?', 'Talks will resume in May, no later than the 20th.'],
  ['Why did the Huguenots leave France?', 'The Huguenots left France because they were not allowed to worship.'],
  ['What element is absent from the lamp?', 'Oxygen is absent from the lamp, though it is present in the air.'],
  ['Why is 1 not a prime number?', '1 is not a prime number because primes have exactly two divisors.'],
  ['When did the rebels lose the town?', 'The rebels lost the town in May after they had won it in April.'],
  [
    'How does a chloroplast differ from other plastids?',
    'A chloroplast differs from other plastids by its green color, unlike those that lack pigment.',
  ],
  ['Why did the senator vote against the bill?', 'The senator voted against the bill because it did not fund schools.'],
  ['What is the largest city in the region?', 'The largest city in the region is Fresno, and the smallest is Huron.'],
  ['Where does the river rise?', 'The river rises in the Alps and falls into the sea at Rotterdam.'],
  ['Why did the strike end?', 'The strike ended when wages began to rise.'],
  ['Which team lost the final?', 'The Broncos won the final; the Panthers lost it.'],
  ['How was the disease cured?', 'The disease was cured without drugs.'],
  ['Why do critics reject the theory?', 'Critics reject the theory since it cannot explain the facts.'],
  ['What happens if no treaty is signed?', 'If no treaty is signed, tariffs apply.'],
  ['Why is the north richer than the south?', 'The north is richer than the south, which has no industry.'],
  ['Why did Parliament not sit in 1640?', 'Parliament did not sit in 1640 until November.'],
  [
    'How did trade increase after the tax was lifted?',
    'Trade increased after the tax was lifted, but fell again in 1880.',
  ],
  ['Why was he refused a visa?', 'He was refused a visa for not paying a fine.'],
  ['What did the general warn would never happen again?', 'Such losses would never happen again, the general warned.'],
  ['Why did the company close 12 shops?', 'The company closed 12 shops and opened 3 shops abroad.'],
  ['Why did only two ships return?', 'Only two ships of the five returned, because of storms.'],
  ['Why are some crystals soft?', 'Some crystals are soft, others are hard.'],
  [
    'Why did the chancellor call for both sides to talk?',
    'The chancellor called for both sides to talk, as neither had done so.',
  ],
  ['When was the old bridge replaced?', 'The old bridge was replaced by a new bridge in 1911.'],
  ['Why did the court allow the march?', 'The court allowed the march, which the police had banned.'],
  [
    'Why did the port expand?',
    'The port expanded because grain exports rose. Later the port shrank, and exports fell.',
  ],
  ['Why did the tax increase?', 'The tax increased in 1901 to pay for the war. The tax decreased in 1920.'],
  ['When did the senate pass the law?', 'The senate did not pass the law in May. It passed the law in June.'],
  [
    'Why did the Broncos win Super Bowl 50?',
    'The Denver Broncos defeated the Carolina Panthers 24-10 and won Super Bowl 50 because of their defense.',
  ],
  [
    'Why did the Panthers lose Super Bowl 50?',
    'The Denver Broncos defeated the Carolina Panthers 24-10 in Super Bowl 50.',
  ],
  ['What did the inspectors find?', 'Inspectors found no weapons, but they found fuel.'],
  ['Why did the ministers meet?', 'The ministers met to discuss quotas but ended their meeting without a deal.'],
  ['Why did the harvest fail?', 'The harvest failed because rain did not come in spring.'],
  ['How was the dam made safe?', 'The dam, which was unsafe, was strengthened with concrete.'],
  ['Why was the plan abandoned?', 'The plan was carried out in part and abandoned after protests.'],
  ['Why did the army retreat?', 'The army advanced in May but retreated in June for lack of food.'],
  ['Where did the refugees settle?', 'Refugees were not allowed to settle in Vienna and settled in Prussia.'],
  ['Why did the king dissolve parliament?', 'The king dissolved parliament, which had been formed a year before.'],
  ['How do plants absorb water?', 'Plants absorb water through roots and emit vapour through leaves.'],
  ['Why did the share price fall?', 'The share price fell, although profits rose.'],
  ['Why do doctors oppose the drug?', 'Doctors oppose the drug; patients support it.'],
  ['Why is the treaty important?', 'The treaty is important since no earlier treaty had banned such weapons.'],
  ['What was lost in the fire?', 'Most of the records were lost in the fire; none were copied.'],
  ['When did the army leave the city?', 'The army entered the city in 1809 and left the city in 1813.'],
  ['Why did the envoy meet the rebels?', 'The envoy met the rebels, who refused to meet the government.'],
  ['Why are women paid less?', 'Women are paid less than men because they are not promoted.'],
  ['How did the city survive the siege?', 'The city survived the siege; the garrison did not.'],
  ['Why is admission free?', 'Admission is free because the state does not charge visitors for admission.'],
];

const open = openEvidenceCases([...CONTRADICTED, ...BORNE_OUT].map(([, paragraph]) => paragraph));

const contradiction = (wording: string, paragraph: string): string | undefined => {
  const { question, evidence, vocabulary } = open(wording, paragraph);
  return findContradiction(question, evidence, vocabulary)?.evidence.text;
};

describe('findContradiction', () => {
  it.each(CONTRADICTED)('%s', (question, paragraph) => {
    expect(paragraph).toContain(contradiction(question, paragraph) ?? 'a contradiction');
  });

  it.each(BORNE_OUT)('lets stand: %s', (question, paragraph) => {
    expect(contradiction(question, paragraph)).toBeUndefined();
  });

  it('quotes the sentence that contradicts, not its neighbours', () => {
    const paragraph = 'The talks lasted nine days. They were about borders rather than money, the mediator said.';
    expect(contradiction('Why were the talks about money rather than borders?', paragraph)).toBe(
      'They were about borders rather than money, the mediator said.',
    );
  });

  it('leaves yes/no questions and questions about persons alone', () => {
    const paragraph = 'The senate approved the bill by 52 votes to 48.';
    expect(contradiction('Did the senate reject the bill?', paragraph)).toBeUndefined();
    expect(contradiction('Who rejected the bill in the senate?', paragraph)).toBeUndefined();
  });

  it('finds nothing where there is no evidence', () => {
    const { question, vocabulary } = open('Why did the senate reject the bill?', BORNE_OUT[0]?.[1] as string);
    expect(findContradiction(question, [], vocabulary)).toBeNull();
  });
});
