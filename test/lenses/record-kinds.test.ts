import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../src/lenses/record/entries.ts';
import { fromRecord } from '../../src/readers/record.ts';
import { readTelling } from '../../src/text/read-telling.ts';

/** Introduces the people and places of the tables, so that their names are known. */
const CAST =
  'Mayor Ann Carver and Prime Minister Joren Maas spoke with Finance Minister Lena Borg. The Harbour Company has its seat in the town of Tavik.';

function read(sentence: string): string {
  const text = `Dispatch from the north coast\n\n${CAST}\n\n${/[.?”]$/.test(sentence) ? sentence : `${sentence}.`}`;
  const told = readTelling(fromRecord({ id: 'a', text }), 'A');
  const from = text.length - sentence.length - 1;
  const found = entriesOf(told).filter((e) => e.sentence.start >= from - 1);
  return found.map((e) => `${e.kind} ${e.status}`).join(', ') || '–';
}

const TABLES: Readonly<Record<string, string>> = {
  visits: `
Carver flew over the drowned fields on Monday ⇒ visit past
Carver set out for Tavik on Monday ⇒ visit under-way
Carver is on her way to the scene ⇒ visit under-way
Carver would return tonight, her office said ⇒ visit planned
Carver left Tavik on Tuesday for Oldava ⇒ visit under-way
Carver is on her way to Tavik ⇒ visit under-way
She would visit her aunt every Sunday as a girl ⇒ –
He left for work at six ⇒ –
The trip to Tavik takes two hours ⇒ –
The bus leaves for Tavik every hour ⇒ –
Carver flew on Monday to Tavik ⇒ visit past
Carver flew overnight to Tavik ⇒ visit past
Carver will travel to Tavik on Friday ⇒ visit planned
She’ll travel to Tavik on Friday ⇒ visit planned
Carver arrives in Tavik on Monday ⇒ visit planned
Carver arrives on Monday ⇒ visit planned
Carver arrived in Tavik on Monday ⇒ visit past
Carver landed in Tavik on Monday ⇒ visit past
Carver left on Monday for Tavik ⇒ visit under-way
Carver is on a two-day visit to Tavik ⇒ visit under-way
Carver made a surprise visit to Tavik ⇒ visit past
Carver paid a short visit to Tavik ⇒ visit past
Carver began a three-day visit to Tavik ⇒ visit under-way
Carver will begin a three-day visit to Tavik ⇒ visit planned
Carver ended her visit to Tavik on Sunday ⇒ visit past
Carver will be in Tavik on Tuesday ⇒ visit planned
Carver is due in Tavik on Tuesday ⇒ visit planned
Carver cancelled a trip to Tavik ⇒ visit ruled-out
Carver has called off her visit to Tavik ⇒ visit ruled-out
Carver postponed her visit to Tavik until next week ⇒ visit planned
Carver cut short a trip to Tavik ⇒ visit past
Carver refused to visit Tavik ⇒ visit ruled-out
Carver plans to go to the valley on Tuesday ⇒ visit planned
Carver won’t travel to Tavik ⇒ visit ruled-out
Carver did not cancel her trip to Tavik ⇒ –
Carver may cancel her trip to Tavik ⇒ –
Carver should cancel her trip to Tavik ⇒ –
Carver used to travel to Tavik every summer ⇒ –
Carver would often fly to Tavik as a child ⇒ –
Readers can visit the website for details ⇒ –
Carver hopes her party will return to power ⇒ –
Had she won, Carver might have travelled to Tavik ⇒ –
Will Carver travel to Tavik? ⇒ –
A parcel arrived in Tavik ⇒ –`,
  meetings: `
Carver asked Maas, the prime minister, for an urgent meeting ⇒ meeting requested
Carver requested a meeting with Maas ⇒ meeting requested
Carver called on Maas to cancel his meeting with Borg ⇒ request requested
Carver ruled out direct talks with Maas ⇒ meeting ruled-out
Carver will not meet anyone from the company ⇒ meeting ruled-out
Carver will fly to Tavik to meet Maas ⇒ visit planned, meeting planned
The two leaders will sit down together on Thursday ⇒ meeting planned
Union leaders are due to meet the company on Monday ⇒ meeting planned
The meeting between Carver and Maas, planned for Friday, has been called off ⇒ meeting ruled-out
Negotiators broke off talks on Tuesday ⇒ meeting past
The committee will convene on Thursday ⇒ meeting planned
The plan met with fierce criticism ⇒ –
Carver met with fierce criticism ⇒ –
The team will meet Ardent United in the final ⇒ –
The tour of the museum ended in the shop ⇒ –
Carver sat down with Maas on Monday ⇒ meeting past
Carver received Maas at the town hall ⇒ meeting past
Carver will host Maas on Friday ⇒ meeting planned
Carver is to meet Maas on Friday ⇒ meeting planned
Carver and Maas met in Tavik ⇒ meeting past
Carver is meeting Maas ⇒ meeting under-way
Carver spoke by phone with Maas ⇒ meeting past
Carver will hold an emergency meeting on Thursday ⇒ meeting planned
Carver held a two-hour meeting with Maas ⇒ meeting past
Carver will have talks with Maas ⇒ meeting planned
Carver resumed talks with the union ⇒ meeting under-way
Carver will return to talks on Friday ⇒ meeting planned
The union will return to the negotiating table ⇒ meeting planned
The union refused to return to talks ⇒ –
Talks with the union broke up on Monday ⇒ meeting past
Talks between the union and the company have collapsed ⇒ meeting past
Talks with the union resumed on Monday ⇒ meeting under-way
Talks with the union will resume on Monday ⇒ meeting planned
Talks between the two sides are under way ⇒ meeting under-way
The summit will not take place ⇒ meeting ruled-out
The meeting was called off ⇒ meeting ruled-out
The talks have been postponed ⇒ meeting ruled-out
The talks were postponed until Friday ⇒ meeting planned
The meeting is scheduled for Friday ⇒ meeting planned
Carver called off a meeting with Maas ⇒ meeting ruled-out
Carver has cancelled Friday’s meeting ⇒ meeting ruled-out
Carver declined to meet Maas ⇒ meeting ruled-out
The plan met with criticism ⇒ –
Carver has asked for a meeting with Maas ⇒ meeting requested
Carver has refused talks with Maas ⇒ –
Carver had heated talks with Maas ⇒ meeting past
Carver met the target ⇒ –
Carver met her husband at school ⇒ –
The film received an award ⇒ –
Would Carver meet Maas? ⇒ –
Carver could meet Maas on Friday ⇒ –
Ministers meet in Tavik on Friday ⇒ meeting planned
A ruling is due when councillors on the roads committee meet on 3 April ⇒ meeting planned
Carver demanded that ministers meet on Friday ⇒ request requested
Ministers meet on Fridays in the old hall ⇒ –
The two teams meet on Friday ⇒ –
Carver and Maas emerged at dawn from nine hours of talks ⇒ meeting past
Carver hosted a delegation from Oldava ⇒ meeting past
Carver received a recommendation for president ⇒ –
Carver received Tavik-made baskets ⇒ –
Carver refused to receive Maas ⇒ meeting ruled-out
A fox emerged from the hall ⇒ –
The talks show was popular ⇒ –`,
  requests: `
Carver has long demanded that the dam be closed ⇒ request requested
Carver wants a full explanation ⇒ request requested
Carver wants an ice cream ⇒ –
Carver called Tuesday for a new dam ⇒ request requested
The plan is bold and it calls for patience ⇒ –
The company has invited the union back to the negotiating table ⇒ request requested
The authorities ordered the evacuation of three villages ⇒ request requested
The opposition is calling for a public inquiry ⇒ request requested
The group wants the law to be changed ⇒ request requested
The dish calls for two eggs ⇒ –
The situation demanded patience ⇒ –
Carver called on both sides to show restraint ⇒ request requested
Carver appealed to Maas to reopen the road ⇒ request requested
Carver demanded an apology ⇒ request requested
Carver is demanding an apology ⇒ request requested
Carver asked both sides to stop the shelling ⇒ request requested
Carver asked Maas for help ⇒ request requested
Carver asked that the road be reopened ⇒ request requested
Carver pressed Maas to reopen the road ⇒ request requested
Carver encouraged residents to save water ⇒ request requested
Carver wants the council to rebuild the dam ⇒ request requested
Carver invited both sides to talks in Tavik ⇒ meeting requested
Both sides were invited to talks ⇒ meeting requested
Carver invited Maas to attend the festival ⇒ request requested
Carver summoned the ambassador ⇒ request requested
Carver told residents to save water ⇒ request requested
Residents were told to boil water ⇒ request requested
Carver warned residents not to swim in the lake ⇒ request requested
Carver issued an appeal for blankets ⇒ request requested
Police are seeking witnesses ⇒ request requested
The court ordered the company to pay the costs ⇒ request requested
Carver begged Maas to stay ⇒ request requested
Carver plans to ask Maas to stay ⇒ request planned
Carver called a cab ⇒ –
Carver asked about the weather ⇒ –
Carver asked if the road was open ⇒ –
Carver was asked whether she would resign ⇒ –
Carver told reporters to her left ⇒ statement past
Carver pressed charges ⇒ –
Carver ordered a coffee ⇒ –
If the dam fails, Carver will ask residents to leave ⇒ –
I want people to read more ⇒ –
Demand for water rose ⇒ –
A stallholder who asked not to be named was against it ⇒ –
The paper asked the family for comment ⇒ –
Asked to comment, Maas left ⇒ –
The county was called for Maas at nine ⇒ –
“We would like to hear from anyone with a torn coat,” said Carver ⇒ request requested
Police want to speak to anyone who saw the van ⇒ request requested
Police are keen to trace witnesses ⇒ request requested
“I would like to hear from my aunt,” said Carver ⇒ –
Carver asked the family for a list of guests ⇒ request requested
Carver never asked Maas to resign ⇒ –`,
  commitments: `
Carver offered to send rescue dogs ⇒ commitment planned
Carver said in a letter that she would cooperate fully ⇒ statement past, commitment planned
Carver will close the mill, sell the land and pay its workers ⇒ commitment planned, commitment planned, commitment planned
Carver will be looking at how the town can rebuild ⇒ commitment planned
Carver will not give evidence in public ⇒ commitment ruled-out
Carver will not give details ⇒ –
The ministry undertook that nobody would lose a home ⇒ commitment planned
The midfielder passed a test on Monday and will sign a contract ⇒ commitment planned
The army would not say how many had died ⇒ –
Carver undertook to repair the dam ⇒ commitment planned
Carver guaranteed that the school would reopen ⇒ commitment planned
Carver committed herself to repairing the dam ⇒ commitment planned
The government is committed to repairing the dam ⇒ commitment planned
Carver assured residents that the school would reopen ⇒ commitment planned
Carver made a promise to repair the dam ⇒ commitment planned
Carver swore to repair the dam ⇒ commitment planned
The company has pledged two million crowns ⇒ commitment planned
Carver said the money would be paid on Friday ⇒ commitment planned
Carver promised that the money will be paid ⇒ commitment planned
The Harbour Company said the plan would be carried out without dismissals ⇒ commitment planned
She’ll resign on Friday, Carver said ⇒ commitment planned
The government won’t cut pensions ⇒ commitment ruled-out
Carver refused to sign the treaty ⇒ commitment ruled-out
Carver has declined to resign ⇒ commitment ruled-out
Carver refused to comment ⇒ –
Carver declined to say whether the dam was safe ⇒ statement ruled-out
Carver declined to name a date for the vote ⇒ statement ruled-out
Carver refused to say the words ⇒ –
Carver refused to apologise ⇒ statement ruled-out
Carver said she would not apologise ⇒ statement ruled-out
The company was ready to pause the work ⇒ commitment planned
The company stood ready to put up 30 million crowns ⇒ commitment planned
The company will put up £30m for the pier ⇒ commitment planned
The crew will put up with the rain ⇒ –
Maas said that a fund would be set up by May ⇒ commitment planned
Carver was not willing to pay the bill ⇒ commitment ruled-out
“No child will walk more than a mile,” Carver promised ⇒ commitment planned
Whoever returns the boat will not be fined, Mrs Carver promised ⇒ commitment planned
The walk will be long, as Carver promised ⇒ –
Carver has promised them a new school ⇒ commitment planned
Carver promised 40,000 crowns to each family ⇒ commitment planned
Carver declined to be named ⇒ –
Perhaps Carver will sign the treaty ⇒ –
Carver did not refuse to sign the treaty ⇒ –
The work will be done by then ⇒ –
Rain will be given off by clouds ⇒ –
The promise of rain cheered farmers ⇒ –
If asked, Carver would sign the treaty ⇒ –`,
  statements: `
In a written statement Carver thanked the crews ⇒ statement past
Carver claimed in a letter that the dam was safe ⇒ statement past
Carver said outside the town hall that the dam was safe ⇒ statement past
Carver told the cheering crowd the dam was safe ⇒ statement past
Carver will answer questions on Friday ⇒ statement planned
The spokesman said in a written reply that the case was closed ⇒ statement past
The minister told her husband that she was tired ⇒ –
In a written statement she said the dam was safe ⇒ statement past
In a statement, she said the dam was safe ⇒ statement past
A statement from the Harbour Company said the dam was safe ⇒ statement past
“The dam is safe,” said Carver in a statement ⇒ statement past
Carver told a news conference the dam was safe ⇒ statement past
Carver told police the dam was safe ⇒ statement past
Carver wrote on Facebook that the dam was safe ⇒ statement past
Carver said on state television that the dam was safe ⇒ statement past
Carver tweeted that the dam was safe ⇒ statement past
Carver posted a picture on Instagram ⇒ statement past
Carver said in an interview with the Tavik Herald that the dam was safe ⇒ statement past
Speaking at the site, Carver said the dam was safe ⇒ statement past
The company issued a statement on Friday ⇒ statement past
Carver gave a speech in Tavik ⇒ statement past
Carver will deliver a speech on Friday ⇒ statement planned
Carver will hold a news conference on Friday ⇒ statement planned
Carver testified before the committee ⇒ statement past
Carver was told the dam was safe ⇒ –
Outside court the company’s chief, Rolf Stenn, said the dam was safe ⇒ statement past
Outside the town hall, Carver said the dam was safe ⇒ statement past
Carver told the Standard that the dam was safe ⇒ statement past
Judge Rolf Stenn told him: “The dam was safe.” ⇒ statement past
Her uncle told him the dam was safe ⇒ –
Carver surprised the town on Friday by announcing that the dam was safe ⇒ statement past
Carver could surprise the town by announcing that the dam was safe ⇒ –
The statement was long ⇒ –
She posted a letter ⇒ –`,
  aims: `
A second strike is planned for Friday ⇒ aim planned
It is too early for a new round of talks ⇒ aim ruled-out
It is too early to say ⇒ –
The plan is intended to protect the old town ⇒ aim planned
The union rejected the company’s latest offer ⇒ aim ruled-out
Carver declined an invitation ⇒ request ruled-out
Carver turned down the offer ⇒ aim ruled-out
Carver turned the offer into a song ⇒ –
The court rejected his appeal ⇒ request ruled-out
Carver opened a fund with the aim of repairing the dam ⇒ aim planned
Carver opened a fund aimed at repairing the dam ⇒ aim planned
Carver opened a fund in an effort to repair the dam ⇒ aim planned
Carver opened a fund in order to repair the dam ⇒ aim planned
Carver seeks to repair the old dam ⇒ aim planned
Carver hopes to repair the old dam ⇒ aim planned
Carver is trying to repair the old dam ⇒ aim planned
Carver rejected the offer ⇒ aim ruled-out
Carver has rejected calls for a referendum ⇒ request ruled-out
Carver had so far turned down two invitations to meet ⇒ request ruled-out
The council threw out the residents’ demand ⇒ request ruled-out
The council threw two chairs into the street on demand ⇒ –
A request by Maas to join the talks has been turned down ⇒ request ruled-out
The company kept the site, ruling out any appeal ⇒ aim ruled-out
There will be no second vote, Carver said ⇒ aim ruled-out
There will be no trains on Monday, Carver said ⇒ –
Carver rejected reports that Maas refused her request for money ⇒ –
Maas rejected Carver’s proposal ⇒ aim ruled-out
Carver is not considering a referendum ⇒ aim ruled-out
Carver has no plans to stand down ⇒ aim ruled-out
Carver rejected the claim ⇒ –
Carver was rejected by voters ⇒ –
Carver would have rejected the offer ⇒ –
We hope to see you soon ⇒ –`,
  bans: `
Parliament passed a law banning fireworks ⇒ ban in-force
The law forbids any town to sell fireworks ⇒ ban in-force
The law, passed on Friday, makes it an offence for schools to sell fireworks ⇒ ban in-force
The motion asks for new roads and forbids any town to sell fireworks ⇒ ban planned
The government has closed the bridge at Tavik until Friday ⇒ ban in-force
The government closed the gap to its rivals ⇒ –
The crossing at Tavik has been shut ⇒ ban in-force
The court blocked the new dam on Friday ⇒ ban in-force
A lorry blocked the new road ⇒ –
The federation has barred two-time champion Maas from the final ⇒ ban in-force
A bill that would ban fireworks failed to win support ⇒ ban planned
The council voted to ban fireworks ⇒ ban in-force
Carver refused to ban fireworks ⇒ ban ruled-out
Carver ruled out a ban on fireworks ⇒ ban ruled-out
Observers were refused access to the site ⇒ ban in-force
Police have forbidden gatherings of more than ten people ⇒ ban in-force
A curfew from nine has been imposed ⇒ ban in-force
The flight ban has been lifted ⇒ ban past
Schools will remain closed until Monday ⇒ ban in-force
Fishing was suspended along the coast ⇒ ban in-force
The court suspended the sentence ⇒ –
Drivers must be patient ⇒ –
Parents must have been worried ⇒ –
The shop sells banned books ⇒ –
Visitors are not allowed to enter the park ⇒ ban in-force
Pupils must stay at home for a week ⇒ ban in-force
Residents must remain indoors ⇒ ban in-force
Drivers must not use the bridge ⇒ ban in-force
The company was ordered to stop work ⇒ ban in-force
The beach is closed to swimmers ⇒ ban in-force
All flights have been suspended until Monday ⇒ ban in-force
The ministry suspended all flights ⇒ ban in-force
The government imposed a night-time curfew ⇒ ban in-force
The government will impose a curfew ⇒ ban planned
The government lifted the ban on fishing ⇒ ban past
The curfew will remain in force until Friday ⇒ ban planned
A curfew is in force ⇒ ban in-force
Maas was barred from the hearing ⇒ ban in-force
The player was suspended after a brawl ⇒ –
The world must change, Carver said ⇒ –
“Leaders must stop talking,” Carver said ⇒ –
The shop was closed ⇒ –
Carver suspended her advertising ⇒ –
Everything has been halted by rain ⇒ –
Trains along the coast were suspended for the day ⇒ –
All ferry services were halted by the regulator ⇒ ban in-force
Rail services were suspended until further notice ⇒ ban in-force
A clerk who was not authorised to speak publicly was against it ⇒ –
About 900 people were told to leave their homes ⇒ ban in-force
Residents were told to stay indoors ⇒ ban in-force
Maas was told to leave the room ⇒ request requested
The dancers were told to leave the stage ⇒ request requested
Visitors are allowed to enter the park ⇒ –
Should the government impose a curfew? ⇒ –`,
};

describe.each(Object.entries(TABLES))('the record of %s', (_, table) => {
  const rows = table
    .trim()
    .split('\n')
    .map((line) => line.split(' ⇒ ') as [string, string]);
  it.each(rows)('%s', (sentence, expected) => {
    expect(read(sentence)).toBe(expected);
  });
});
