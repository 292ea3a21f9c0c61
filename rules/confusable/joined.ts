import {rowsOf} from '#rule'
import type {RepairRow} from '#rule'

/** One word that was written as two. */
export const rows: readonly RepairRow[] = [
  ...rowsOf(
    {note: 'It is one word here; as two it says something else.'},
    [
      'post|posted|posts|shop|shopping|bought|buy|sold|sell|available|booked|order|ordered|shared|published|video|petition|appeared|abused|apply|register [on=online line=] @end|and|for|by|in|to|at',
      'The poem was shared on line.',
      'It is sold on line two.',
    ],
    ['over=overnight night= @end', 'Fish do not grow back over night.', 'He won over night owls.'],
    [
      'owns|own|owned|wins|win|won|banned|ban|bought|buy|killed|rejected|reject|refused|dismissed [out=outright right=] @end|by|in|and',
      'She owns the shop and won out right.',
      'He won out right after lunch.',
    ],
    [
      'fell|fall|falls|fallen|falling|half|fast|sound [a=asleep sleep=]',
      'He fell a sleep on the bus.',
      'He had a sleep on the bus.',
    ],
    [
      'found|left him|her|them [a=asleep sleep=]',
      'They found him a sleep.',
      'They found him a sleeping bag.',
    ],
    [
      'in=inside side= the|a|@poss|an house|building|car|home|church|prison|room|shop|flat|bag|box|mine|tunnel',
      'He hid in side the house.',
      'He is in side two.',
    ],
    ['out=outside side= the|a|of|@poss', 'They met out side the hall.', 'It is the out side.'],
    [
      'through=throughout out= the',
      'It rained through out the day.',
      'It fell through; out the door he went.',
    ],
    [
      'with=without out= any|the|power|water|food|warning|being|having|a',
      'They left with out any food.',
      'They work with out gay men.',
    ],
    [
      'them=themselves selves=',
      'They did it them selves.',
      'It is about our past selves and lives.',
    ],
    [
      'some=someone|any=anyone|every=everyone one= else',
      'He is with some one else.',
      'He is with someone else.',
    ],
    ['no=nobody body= else|knows|knew|wants|wanted', 'No body knows why.', 'No body was found.'],
    [
      'every=everywhere|no=nowhere where=',
      'There was water every where.',
      'In every town where it rains.',
    ],
    ['@start may=maybe be= he|she|they|we|it|i|you|this', 'May be he will win.', 'It may be he.'],
    ['@start how=however ever= @end', 'How ever, it rained.', 'How, ever since May, did it hold?'],
    ['@start mean=meanwhile while= @end', 'Mean while, it rained.', 'Meanwhile, it rained.'],
    [
      'a|the|major|new|recent [crack=crackdown down=] on',
      'It is a crack down on noise.',
      'They crack down on noise.',
    ],
    [
      'the|hostile|proposed [take=takeover over=] of|by|bid|deal',
      'It is the take over of a bank.',
      'They take over by May.',
    ],
    [
      'up=upcoming coming= election|elections|season|match|games|event|events|film|album|tour|trial|meeting',
      'The up coming trial is short.',
      'He was up, coming second.',
    ],
    [
      '@be|remain|remains|remained|still [in=intact tact=] @end|and|after|but',
      'The seal is still in tact.',
      'He is wanting in tact.',
    ],
    [
      'burst|bursting|broke|breaking|crashed|turned in=into to= tears|flames|song|applause|laughter|pieces',
      'She burst in to tears.',
      'He turned in to bed.',
    ],
    [
      'have|has|had|was|were [all=already ready=] @participle',
      'He has all ready left.',
      'They were all ready.',
    ],
    [
      'ran|walked|passed|miles|straight|stay|keep|stayed|far|drove|moved|fled [a=away way=] from|@end',
      'He ran a way from home.',
      'He found a way from home.',
    ],
    [
      'gone|went|go|moved|going|well [a=ahead head=] of|@end|with',
      'It went a head with the vote.',
      'It went to a head of state.',
    ],
  ),
]
