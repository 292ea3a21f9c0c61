import {describe, expect, it} from 'vitest'
import {Article} from '#article'
import {quantitiesOf} from '#inventory'
import type {Quantity} from '#inventory'
import {indexOfTree, parseText} from '#text'

/**
 * A sentence and, behind the arrow, its quantities: bound, kind (none for a count), value, unit or
 * currency, and what is counted, with ^ where the noun stands before or with an earlier number.
 */
const CASES = `
Around 60 elite Russian paratroopers refused to fight. → about 60 (paratrooper)
Some 60 men left. → about 60 (man)
More than 60 ships sank. → over 60 (ship)
Nearly 60 ships sank. → nearly 60 (ship)
Up to 60 ships sank. → at-most 60 (ship)
As many as 60 ships sank. → at-most 60 (ship)
At least 60 ships sank. → at-least 60 (ship)
No fewer than 60 ships sank. → at-least 60 (ship)
Fewer than 60 ships sank. → under 60 (ship)
No more than 60 ships sank. → at-most 60 (ship)
Just under 60 ships sank. → nearly 60 (ship)
60 ships or more sank. → at-least 60 (ship)
60 or so ships sank. → about 60 (ship)
20-odd people came. → about 20 (person)
A crowd of 20,000-plus came. → at-least 20000 (crowd^)
Between 50 and 60 ships sank. → between 50..60 (ship)
50 to 60 ships sank. → between 50..60 (ship)
50-60 ships sank. → between 50..60 (ship)
Sales rose from 50 to 60. → 50; 60
Dozens of people were hurt. → 24..120 (person)
Scores of people were hurt. → 40..300 (person)
He scores again. →
Several people were hurt. → 3..12 (person)
A handful of people came. → 3..9 (person)
Hundreds of thousands of people marched. → 200000..999000 (person)
Tens of thousands marched. → 20000..99000
Millions of pounds were lost. → money 2000000..999000000 GBP
Two-thirds of voters said no. → fraction 0.6667 (voter)
A third of voters said no. → fraction 0.3333 (voter)
A third man was held. → ordinal 3 (man)
The third man was held. → ordinal 3 (man)
Three-quarters of the staff left. → fraction 0.75 (staff)
Half of the staff left. → fraction 0.5 (staff)
Half the staff left. → fraction 0.5
The first half was dull. → ordinal 1 (half)
One in five voters said no. → ratio 0.2 (voter)
Three out of ten voters said no. → ratio 0.3 (voter)
1 in 4 people smoke. → ratio 0.25 (person)
He won two in three days. → 2; duration 3 day
The deal is worth £1.2bn. → money 1200000000 GBP
The deal is worth £1.2 billion. → money 1200000000 GBP
It costs $5-10 million. → between money 5000000..10000000 dollar
It costs between £5m and £10m. → between money 5000000..10000000 GBP
It costs £5m to £10m. → between money 5000000..10000000 GBP
It weighs 1,500kg. → measure 1500 kilogram
Half a million people marched. → 500000 (person)
A quarter of a million people marched. → 250000 (person)
Three-quarters of a million people marched. → 750000 (person)
Two dozen people marched. → 24 (person)
A dozen eggs broke. → 12 (egg)
Half a dozen eggs broke. → 6 (egg)
3m people marched. → 3000000 (person)
The wall is 3m wide. → measure 3 metre
A 3m-wide wall fell. → measure 3 metre (wide)
He won the 100m in 9.87 seconds. → measure 100 metre; duration 9.87 second
She is 5ft 10in tall. → measure 5.8333 foot
He weighs 11st 4lb. → measure 11.2857 stone
It was 27C in the shade. → temperature 27 degree Celsius
It was 80F in the shade. → temperature 80 degree Fahrenheit
It was 27 degrees Celsius. → temperature 27 degree Celsius
It was 27°C. → temperature 27 degree Celsius
Three lakh people voted. → 300000 (person)
It cost Rs 5 crore. → money 50000000 INR
The 23-year-old driver fled. → age 23 year (driver)
A man aged 23 was held. → age 23 year
Ann Pell, 23, was held. → age 23 year
She is 23 years old. → age 23 year
He died at the age of 92. → age 92 year
A six-month-old baby slept. → age 6 month (baby)
Over-65s get it free. → over age 65 year
The under-21 side won. → under age 21 year (side)
Rovers won 3-1 on Monday. → score 3:1
She won 6-4 7-5. → score 6:4; score 7:5
She won 6-4, 7-5. → score 6:4; score 7:5
They drew nil-nil. → score 0:0
They won three-nil. → score 3:0
They drew 2-2. → score 2:2
It was a 1-3 defeat. → score 1:3
In 2004 it rained. → year 2004
It rained in the 1990s. → year 1990..1999
It rained in the mid-90s. → year 1990..1999
He was in his early 60s. → between age 60..69 year
The 2004-05 season ended. → year 2004..2005
He came in '98. → year 1998
On 3 May 2004 it rained. → date month:5,day:3,year:2004
On May 3, 2004, it rained. → date month:5,day:3,year:2004
On Monday 3 May it rained. → date month:5,day:3,weekday:1
On Monday, May 3rd, it rained. → date month:5,day:3,weekday:1
It rained on 3-5 May. → date month:5,day:3
It rained in May 2004. → date month:5,year:2004
It rained on 03/05/2004. → date
It starts at 8.30pm. → time 1230 pm
It starts at 8:30 p.m. on Monday. → time 1230 pm
It starts at 8pm. → time 1200 pm
It starts at 20:00. → time 1200
It starts at 0930 GMT. → time 570
He came 21st in the race. → ordinal 21
The twenty-first man left. → ordinal 21 (man)
The 19th century ended. → ordinal 19 (century)
After 9/11 the law changed. → label 9
He wrote Seven Years in Tibet. → duration 7 year
The Fifth Amendment protects them. → label 5
He lives at No. 10 Downing Street. → label 10 no
No 10 declined to comment. → label 10 no
A Boeing 737 crashed. → label 737 boeing
He drives in Formula One. → label 1 formula
The G20 met. → label 20
It was on Channel 4. → label 4 channel
The A38 was closed. → label 38
F-16 jets flew. → label 16
Covid-19 cases rose to 12. → label 19; 12 (case^)
Call 0800 123 4567 now. → label 800
Call 01234 567890 now. → label 1234
It took 1½ hours. → duration 1.5 hour
It took 2½ years. → duration 2.5 year
It took two and a half years. → duration 2.5 year
One and a half million people marched. → 1500000 (person)
It cost &pound;30m. → money 30000000 GBP
It has one &valueOf; for 30 ships. → 30 (ship)
It cost &#163;30. → money 30 GBP
Prices rose 20%. → percent 20 (price^)
Prices rose by 20 per cent. → percent 20
Prices rose by 2.5 percentage points. → percent 2.5 point
A 24-hour strike began. → duration 24 hour (strike)
A 35,000-seat stadium opened. → 35000 (seat)
Ten-man Rovers lost. → 10 (man)
It rained on day three. → label 3 day
The top 10 films made $40m. → 10 (film); money 40000000 dollar
The death toll rose to 12. → 12 (toll^)
The number of deaths reached 12. → 12 (death^)
Three people were hurt, two of them badly. → 3 (person); 2 (person^)
Twelve killed in blast. → 12
Blast kills 12. → 12
No one knows. →
One man died. → 1 (man)
One of the men died. →
The one who left came back. →
Two hundred and fifty people came. → 250 (person)
One hundred thousand people came. → 100000 (person)
Twenty-five people came. → 25 (person)
Five and six came. → 5; 6
It fell 20p to 180p. → money 0.2 GBP; money 1.8 GBP
It fell 20p. → money 0.2 GBP
It cost 50 cents. → money 0.5 cent
It cost 5 million dollars. → money 5000000 dollar
US$40m was lost. → money 40000000 dollar
It cost €5.5m. → money 5500000 EUR
He paid 500 euros. → money 500 EUR
It is 30 miles away. → measure 30 mile
It hit 100mph. → measure 100 mile per hour
It hit 100 miles per hour. → measure 100 mile per hour
A 30-foot (9-metre) wall fell. → measure 30 foot; measure 9 metre
It covers 5,000 sq ft. → measure 5000 square foot
It covers 300 hectares. → measure 300 hectare
It was 1,200 MW. → 1200 (mw)
2000 people came. → 2000 (person)
1500 people came. → 1500 (person)
The 2004 games were held. → year 2004
It took over two days. → duration 2 day
He ran for over two days. → over duration 2 day
There was a row over £5m. → money 5000000 GBP
He was worried about 60 jobs. → 60 (job)
It ran on Radio 4 and BBC Two. → label 4 radio; label 2 bbc
They play 4-4-2. → label 4
Only a few people came. → 2..9 (person)
Several hundred people came. → 300..1200 (person)
A few thousand homes were lost. → 2000..9000 (home)
A couple of people came. → 2..3 (person)
It lost 10 000 jobs. → 10000 (job)
The 12-strong crew left. → 12 (crew)
A crew of 12 left. → 12 (crew^)
He ate 3/4 of the cake. → fraction 0.75 (cake)
Almost 1,000 more troops will go. → nearly 1000 (troop)
The three senior police officers left. → 3 (officer)
Five UK arms dealers were held. → 5 (dealer)
"Three others died," he said. → 3
Two further attacks followed. → 2 (attack)
12 of the 14 miners died. → 12 (miner); 14 (miner)
About one in five of the 200 firms said no. → about ratio 0.2 (firm); 200 (firm)
It was a £5m transfer fee. → money 5000000 GBP (fee)
Profits of £732m were reported. → money 732000000 GBP (profit^)
60 Russian Elite Paratroopers Stage Mutiny → 60 (paratrooper)
Six Nations champions Wales won. → 6 (nation)
He won the Six Nations title. → label 6
The 24-year-old's 10th goal won it. → age 24 year; ordinal 10 (goal)
Chapter 11 protection ends. → label 11 chapter
He was jailed for 12 years. → duration 12 year
It has 512MB of memory. → measure 512 megabyte (memory)
It runs at 2.4GHz. → measure 2.4 gigahertz
A 5-4 ruling followed. → score 5:4
between 1998 and 2004 → year 1998; year 2004
The 9-11 inquiry began. → label 9
It rose 0.5%-1%. → between percent 0.5..1
Some 3-4% of voters left. → about percent 3..4 (voter)
Page 3 was blank. → label 3 page
He took 5-42 in 10 overs. → score 5:42; 10 (over)
The $19 and $22 million deals closed. → money 19 dollar; money 22000000 dollar (deal)
Three people died and two others were hurt. → 3 (person); 2 (person^)
A third of the money went. → fraction 0.3333 (money)
The third of the runners fell. → ordinal 3 (runner)
An estimated 40 people died. → about 40 (person)
A total of 12 people died. → 12 (person)
On 1 January 2005 it began. → date month:1,day:1,year:2005
He made it 2-1 in the 34th minute. → score 2:1; ordinal 34 (minute)
Murray won 6-3, 6-4, 7-6 (7-3). → score 6:3; score 6:4; score 7:6; score 7:3
Lara hit 120 off 98 balls. → 120; 98 (ball)
England were 245-6 at tea. → score 245:6
The index fell 30.5 points to 4,820. → 30.5 (point); 4820 (point^)
Turnover was up 12% to £3.4m. → percent 12; money 3400000 GBP
The shares rose 4.5p to 210.5p. → money 0.045 GBP (share^); money 2.105 GBP
He served three years of a five-year sentence. → duration 3 year; duration 5 year (sentence)
Two-year-old horses ran. → age 2 year (horse)
They got 30,000-40,000 votes. → between 30000..40000 (vote)
A one-year deal was signed. → duration 1 year (deal)
One-time champion Jo Marsh won. → 1 (time)
At 6ft 2ins he is tall. → measure 6.1667 foot
It was 40 degrees outside. → measure 40 degree
A 12lb baby was born. → measure 12 pound (baby)
He lost 20 pounds in weight. → measure 20 pound
The car does 0-60mph in 5 seconds. → between measure 0..60 mile per hour; duration 5 second
More than 100,000 people have died. → over 100000 (person)
More than a million people have died. → over 1000000 (person)
"Over 20,000 troops were sent," he said. → over 20000 (troop)
More than half of the voters left. → over fraction 0.5 (voter)
Just over a third of voters left. → over fraction 0.3333 (voter)
Twice as many came. →
Half an hour later it fell. → duration 0.5 hour
It is worth three times as much. → 3 (time)
He was 12 when he left. → 12
In the last 16 of the cup. → 16 (cup)
Halo 2 sold 2.4 million copies. → 2; 2400000 (copy)
Euro 2004 began. → year 2004
World War Two ended in 1945. → label 2 war; year 1945
She came in at number two. → label 2 number
It is the No. 1 film. → label 1 no
Around one million people have HIV. → about 1000000 (person)
A 10.4% rise was seen. → percent 10.4
It was down 2.2 per cent on last year. → percent 2.2
The 50-year-old bridge fell. → age 50 year (bridge)
A 15-mile tailback formed. → measure 15 mile (tailback)
The company employs 1,200. → 1200
The company has 1,200 staff in 14 countries. → 1200 (staff); 14 (country)
The bomb killed 12 and injured 40. → 12; 40
Between 1,000 and 2,000 came. → between 1000..2000
Of the 40, 12 died. → 40; 12
The vote was 52% to 48%. → percent 52; percent 48
They voted 52-48 to leave. → score 52:48
It was 2,000ft below. → measure 2000 foot
It was 5,000m high. → measure 5000 metre
The firm made $5m-a-year. → money 5000000 dollar
Prices went from £5 to £7. → money 5 GBP; money 7 GBP
Up to £5m a year is lost. → at-most money 5000000 GBP
As much as $1bn was lost. → at-most money 1000000000 dollar
He has 30-plus caps. → at-least 30 (cap)
He paid 99p. → money 0.99 GBP
It costs 5 cents a minute. → money 0.05 cent
The 1,500m final is today. → measure 1500 metre (final)
24/7 shops are open. → label 24
Ninety-nine red balloons went. → 99 (balloon)
nineteen people came → 19 (person)
It took ten to fifteen minutes. → between duration 10..15 minute
Eight or nine people came. → between 8..9 (person)
A man, 34, and a woman, 29, were held. → age 34 year; age 29 year
Jo Marsh (34) was held. → 34
Police held Jo Marsh, aged 34. → age 34 year
two 15-year-old girls were hurt. → 2; age 15 year (girl)
12- to 15-year-olds may go. → between age 12..15 year
Children aged between five and ten may go. → between age 5..10 year
It is 3,000 miles (4,800km) long. → measure 3000 mile; measure 4800 kilometre
They had 2-for-1 offers. → 2; 1 (offer)
The 2nd Battalion left. → ordinal 2 (battalion)
Section 28 was dropped. → label 28 section
He wore number 7. → label 7 number
His number eight and nine batsmen held out. → label 8 number; label 9
Numbers two, four and five were out. → label 2; label 4; label 5
Nos. 3 and 4 won. → label 3 nos; label 4
It is at number 10 and 12 people live there. → label 10 number; 12 (person)
The crew numbers 12. → 12 (crew^)
It was the 7 July attack. → date month:7,day:7
Jan. 5 is free. → date month:1,day:5
The law of 5 July 1998 stands. → date month:7,day:5,year:1998
He left at about 10.15pm. → about time 1335 pm
It was 6pm to 8pm. → time 1080 pm; time 1200 pm
A £10-a-week rise came. → money 10 GBP
A £500,000 house burned. → money 500000 GBP (house)
A 60 million euro fund began. → money 60000000 EUR (fund)
Some 3.2 million households will gain. → about 3200000 (household)
The 400-page report is out. → 400 (page)
Two thirds of it went. → fraction 0.6667
1.5 million tonnes of rice → measure 1500000 tonne (rice)
45 minutes later → duration 45 minute
the 11-plus → at-least 11
a nine-hole course → 9 (hole)
the 25-nation bloc → 25 (nation)
the 25-member European Union → 25 (member)
`

const rows = CASES.trim()
  .split('\n')
  .map((row) => row.split(/ → ?/))

describe('quantitiesOf', () => {
  it.each(rows)('reads %j', (text, expected) => {
    expect(readings(text!)).toBe(expected ?? '')
  })

  it('gives the span of figures, unit and currency, and of the words that bound it', () => {
    const article = articleOf('It cost up to £1.2bn more, and about 20 per cent of it was lost.')
    const spans = quantitiesOf(article).map((quantity) => [
      article.slice(quantity),
      quantity.cue && article.slice(quantity.cue),
      quantity.head && article.slice(quantity.head),
    ])
    expect(spans).toEqual([
      ['£1.2bn', 'up to', undefined],
      ['20 per cent', 'about', undefined],
    ])
  })

  it('leaves the stop behind a month that is not cut out of the date', () => {
    const article = articleOf('It ends on 3 June.')
    expect(article.slice(quantitiesOf(article)[0]!)).toBe('3 June')
  })

  it('knows what the printed form can show', () => {
    const steps = quantitiesOf(articleOf('Of 20,000, 1.2 million, 2.5% and 23.')).map(
      ({step}) => step,
    )
    expect(steps).toEqual([10_000, 1e5, 0.1, 1])
  })

  it('reads no address of the web', () => {
    expect(readings('Read it at https://example.org/12-men-left-in-2004 now.')).toBe('')
  })

  it('tells the part of the page, and builds the inventory once', () => {
    const article = articleOf(
      '60 soldiers flee\n\nAround 60 soldiers have left their base, it said.',
    )
    const [headline, body] = quantitiesOf(article)
    expect([headline!.role, body!.role]).toEqual(['headline', 'paragraph'])
    expect([headline!.sentence, body!.sentence]).toEqual([0, 1])
    expect(quantitiesOf(article)).toBe(quantitiesOf(article))
  })

  it.each([
    '9'.repeat(50_000),
    '1,000,'.repeat(5_000),
    'a quarter of '.repeat(5_000),
    '£5m to '.repeat(5_000),
    '1-'.repeat(20_000),
    'half a '.repeat(5_000),
    '&pound'.repeat(5_000),
  ])('reads hostile copy without failing', (text) => {
    for (const {start, end} of quantitiesOf(articleOf(text))) expect(end).toBeGreaterThan(start)
  })
})

function articleOf(text: string): Article {
  return new Article(indexOfTree(parseText(text), text))
}

function readings(text: string): string {
  return quantitiesOf(articleOf(text)).map(reading).join('; ')
}

function reading(quantity: Quantity): string {
  const {bound, kind, unit, currency, head, start} = quantity
  return [
    bound === 'exact' ? '' : bound,
    kind === 'count' ? '' : kind,
    valueOf(quantity),
    unit ?? currency ?? '',
    head ? `(${head.lemma}${head.start < start ? '^' : ''})` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function valueOf({kind, lo, hi, parts, date}: Quantity): string {
  if (date)
    return Object.entries(date)
      .map(([part, value]) => `${part}:${value}`)
      .join(',')
  if (kind === 'score') return parts!.join(':')
  return lo === hi ? rounded(lo) : `${rounded(lo)}..${rounded(hi)}`
}

function rounded(value: number): string {
  return String(Math.round(value * 1e4) / 1e4)
}
