import { describe, expect, it } from 'vitest';
import { quantitiesOf } from '../../src/lenses/figures/quantities.ts';
import { fromRecord } from '../../src/readers/record.ts';
import { readTelling } from '../../src/text/read-telling.ts';

// One sentence a line: what stands after ⇒ is every figure in it as [its words] value unit, parted by ";"; "–" is none.
const READ = `
About 4,200 people left the valley ⇒ [About 4,200 people] 4200 people
The dam cost 1.2 million crowns more than planned ⇒ [1.2 million crowns] 1200000 crowns
The fund holds $1.2bn ⇒ [$1.2bn] 1200000000 USD
The loan is worth 1.2 billion euros ⇒ [1.2 billion euros] 1200000000 EUR
They asked for £40,000 to £50,000 a head ⇒ [£40,000 to £50,000] 40000–50000 GBP
The prize of €3.5m went to a school ⇒ [€3.5m] 3500000 EUR
Eleven ferries stayed in port ⇒ [Eleven ferries] 11 ferries
Two dozen goats were found ⇒ [Two dozen goats] 24 goats
Half a million voters stayed at home ⇒ [Half a million voters] 500000 voters
A hundred lamps went out ⇒ [A hundred lamps] 100 lamps
Twenty-one bridges are closed ⇒ [Twenty-one bridges] 21 bridges
Two hundred and fifty houses have no roof ⇒ [Two hundred and fifty houses] 250 houses
Dozens of trees fell ⇒ [Dozens of trees] 24 trees
Tens of thousands of fish died ⇒ [Tens of thousands of fish] 20000 fish
More than 10 barns burned ⇒ [More than 10 barns] 10 barns
At least 12 miners were killed and 30 injured ⇒ [At least 12 miners] 12 miners; [30 injured] 30 injured
It needs up to 48 volunteers ⇒ [up to 48 volunteers] 48 volunteers
1,000+ runners took part ⇒ [1,000+ runners] 1000 runners
10 to 15 boats were lost ⇒ [10 to 15 boats] 10–15 boats
The 12-member panel met ⇒ [12-member] 12 member
Two of the tanks leaked ⇒ [Two of the tanks] 2 tanks
Two of them leaked ⇒ [Two] 2 count
Four people were missing ⇒ [Four people] 4 people
One woman was hurt ⇒ [One woman] 1 woman
The toll rose to 43 ⇒ [43] 43 people
The vote was 52-48 ⇒ [52-48] 52–48 score
Orlan won 3-1 ⇒ [3-1] 3–1 score
An 11-day strike ended ⇒ [11-day] 11 days
The strike ended after eleven days ⇒ [eleven days] 11 days
The feud has gone on for over a decade ⇒ [over a decade] 10 years
They talked for two-and-a-half hours ⇒ [two-and-a-half hours] 2.5 hours
They talked for two and a half hours ⇒ [two and a half hours] 2.5 hours
It took half an hour ⇒ [half an hour] 0.5 hours
She left three years ago ⇒ [three years ago] 3 years
The mayor died a year ago ⇒ [a year ago] 1 years
They met on June 3 ⇒ [on June 3] 06-03 date
They met on 3 June 2019 ⇒ [on 3 June 2019] 2019-06-03 date
They met on Monday, June 3, 2019, in Orlan ⇒ [on Monday, June 3, 2019] 2019-06-03 date
The mine closed in March 2019 ⇒ [in March 2019] 2019-03 date
The mine closed in March ⇒ [in March] March date
The mine closed in 2006 ⇒ [2006] 2006 year
The 2006 vote was close ⇒ [2006] 2006 year
It opened in the 1990s ⇒ [in the 1990s] 1990s date
On Sunday they march ⇒ [On Sunday] Sunday date
They march on Sunday ⇒ [on Sunday] Sunday date
They met last Monday ⇒ [last Monday] Monday date
They met on Monday night ⇒ [on Monday night] Monday date
They spoke of last week’s truce ⇒ [last week’s] last week date
The quarrel began earlier this month ⇒ [earlier this month] this month date
She wrote to them yesterday ⇒ [yesterday] yesterday date
It sails at 10:30 a.m. daily ⇒ [at 10:30 a.m.] 10:30 time
It sails at 7pm ⇒ [at 7pm] 19:00 time
It sails at noon ⇒ [at noon] 12:00 time
The bells rang at half past four ⇒ [at half past four] 04:30 time
It struck at three in the morning ⇒ [at three in the morning] 03:00 time
About 38 percent of voters agreed ⇒ [About 38 percent] 38 %
Turnout was 38.5% ⇒ [38.5%] 38.5 %
Support fell by two percentage points ⇒ [two percentage points] 2 points
Two thirds of the harvest is gone ⇒ [Two thirds] 66.7 %
One in five of the wells is dry ⇒ [One in five] 20 %
The road is 40 km long ⇒ [40 km] 40 km
The road is 25 miles long ⇒ [25 miles] 25 miles
A 54-metre mast fell ⇒ [54-metre] 54 metres
It reached 30 degrees Celsius ⇒ [30 degrees Celsius] 30 °C
It reached 86°F ⇒ [86°F] 86 °F
Fire burned 400 hectares ⇒ [400 hectares] 400 hectares
The bell weighs 90kg ⇒ [90kg] 90 kg
The dog weighs 50 pounds ⇒ [50 pounds] 50 lb
The dog cost 50 pounds ⇒ [50 pounds] 50 GBP
A 32-year-old nurse was praised ⇒ [32-year-old] 32 years old
Ann Carver, 54, will lead the choir ⇒ [54] 54 years old
A boy of four was found ⇒ [four] 4 years old
Both victims were in their 70s ⇒ [in their 70s] 70 years old
A boy aged 12 was found ⇒ [12] 12 years old
Wind reached 90 km/h ⇒ [90 km/h] 90 km/h
It runs on 3 gigawatts ⇒ [3 gigawatts] 3 GW
King Olaf II spoke ⇒ –
They favour a two-state plan ⇒ –
They rely on third countries ⇒ –
It is the first task ⇒ –
One of the singers wept ⇒ –
No one came ⇒ –
The two sides met ⇒ –
Both agreed ⇒ –
They took Route 66 ⇒ –
A Boeing 737 landed ⇒ –
The G7 agreed ⇒ –
They watched Channel 4 ⇒ –
She had Covid-19 ⇒ –
They sat in Room 12 ⇒ –
Call 020 7946 0000 ⇒ –
Version 2.1.3 is out ⇒ –
A line for families is open on 0555 0131 ⇒ –
The desk is on 0800 900 ⇒ –
Anyone who saw it should quote incident 317 of 9 March ⇒ [9 March] 03-09 date
Callers are asked to be quoting 317 of 9 March ⇒ [9 March] 03-09 date
She was given crime reference number 4471/26 ⇒ –
Witnesses can call the county police on 101, or write ⇒ –
Ring 4471 ⇒ –
They can call 300 people a day ⇒ [300 people] 300 people
The driver of the number 9 bus wept ⇒ –
In case 300 people come there are chairs ⇒ [300 people] 300 people
The file has 300 pages ⇒ [300 pages] 300 pages
They log 30 hours a week ⇒ [30 hours] 30 hours
It cost 0.75 crowns ⇒ [0.75 crowns] 0.75 crowns
The Heron 3 rocket failed ⇒ –
They cited Resolution 242 ⇒ –
On the one hand it rained ⇒ –
They live at 12 Harbour Street ⇒ –
Police met at www.orlan12.example ⇒ –
They may march to the square ⇒ –
They read the Sunday Times ⇒ –
The Mail on Sunday was first ⇒ –
The Ferrin Lantern on Sunday reported it ⇒ –
She came to Ferrin on Sunday ⇒ [on Sunday] Sunday date
The Heron 3 failed ⇒ –
The gate is open between 3pm and 5pm ⇒ [3pm and 5pm] 15:00–17:00 time
The gate is open between three and five in the afternoon ⇒ [three and five in the afternoon] 15:00–17:00 time
The gate is open from 9am to 5pm ⇒ [9am to 5pm] 09:00–17:00 time
The gate is open from ten to two o’clock ⇒ [ten to two o’clock] 10:00–02:00 time
Between 30 and 40 people fell ill ⇒ [30 and 40 people] 30–40 people
Between £2m and £3m was lost ⇒ [£2m and £3m] 2000000–3000000 GBP
It cost between two and three million euros ⇒ [two and three million euros] 2000000–3000000 EUR
The pact between four mayors and six bishops held ⇒ [four mayors] 4 mayors; [six bishops] 6 bishops
Two and a half million people came ⇒ [Two and a half million people] 2500000 people
Thousands marched to the square ⇒ [Thousands] 1000 people
Several hundred people marched ⇒ [Several hundred people] 200 people
`;

const rows = READ.trim()
  .split('\n')
  .map((line) => line.split(' ⇒ ') as [string, string]);

describe('figures in a sentence', () => {
  it.each(rows)('%s', (sentence, expected) => {
    const read = readTelling(fromRecord({ id: 'a', text: `Harbour news\n\n${sentence}.` }), 'A');
    const found = quantitiesOf(read).map((q) => `[${read.text.slice(q.span.start, q.span.end)}] ${q.value} ${q.unit}`);
    expect(found.join('; ') || '–').toBe(expected);
  });

  it('gives none from furniture', () => {
    const made = fromRecord({ id: 'a', text: 'Harbour news\n\nRain fell on the town.' });
    const telling = {
      ...made,
      text: `${made.text}\n\nRead: 12 boats lost`,
      segments: [...made.segments, { role: 'promo' as const, start: 38, end: 57 }],
    };
    expect(quantitiesOf(readTelling(telling, 'A'))).toEqual([]);
  });

  it('finds its words at the place it gives, whatever stands around', () => {
    const read = readTelling(
      fromRecord({ id: 'a', text: 'Harbour news\n\nRain fell. On Monday 12 boats sank. Nobody was hurt.' }),
      'A',
    );
    expect(quantitiesOf(read).map((q) => read.text.slice(q.span.start, q.span.end))).toEqual(['On Monday', '12 boats']);
  });
});
