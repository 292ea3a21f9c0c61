/** A word that has several good spellings, of which a page has one. */
export interface SpellingRow {
  /** In lower case, the commonest first. */
  readonly spellings: readonly string[]
  readonly wrong: string
  readonly right: string
}

/**
 * Pairs that one variety of English admits both of, so that a dictionary is silent: what is British
 * here and American there is the matter of `mixed-english`. Names from other scripts are
 * spelt in many ways, and stylebooks (AP, Guardian, Economist) differ; a page keeps to one.
 */
export const rows: readonly SpellingRow[] = [
  {
    spellings: ['adviser', 'advisor'],
    wrong: "The mayor's adviser resigned. A second advisor stayed.",
    right: "The mayor's adviser resigned. A second adviser stayed.",
  },
  {
    spellings: ['advisers', 'advisors'],
    wrong: 'Two advisers resigned. Three advisors stayed.',
    right: 'Two advisers resigned. Three advisers stayed.',
  },
  {
    spellings: ['protester', 'protestor'],
    wrong: 'One protester climbed the crane. Another protestor held the rope.',
    right: 'One protester climbed the crane. Another protester held the rope.',
  },
  {
    spellings: ['protesters', 'protestors'],
    wrong: 'The protesters left at noon. Some protestors came back.',
    right: 'The protesters left at noon. Some protesters came back.',
  },
  {
    spellings: ['focused', 'focussed'],
    wrong: 'The review focused on the pumps. It had focussed on the pipes before.',
    right: 'The review focused on the pumps. It had focused on the pipes before.',
  },
  {
    spellings: ['focusing', 'focussing'],
    wrong: 'She is focusing on the race. He is focussing on the crew.',
    right: 'She is focusing on the race. He is focusing on the crew.',
  },
  {
    spellings: ['judgment', 'judgement'],
    wrong: 'The judgment runs to nine pages. The judgement will be read on Friday.',
    right: 'The judgment runs to nine pages. The judgment will be read on Friday.',
  },
  {
    spellings: ['judgments', 'judgements'],
    wrong: 'Both judgments were read. Such judgements are rare.',
    right: 'Both judgments were read. Such judgments are rare.',
  },
  {
    spellings: ['acknowledgment', 'acknowledgement'],
    wrong: 'There was no acknowledgment of the letter. An acknowledgement came in May.',
    right: 'There was no acknowledgment of the letter. An acknowledgment came in May.',
  },
  {
    spellings: ['ageing', 'aging'],
    wrong: 'The ageing pumps leak. The aging pipes do too.',
    right: 'The ageing pumps leak. The ageing pipes do too.',
  },
  {
    spellings: ['benefited', 'benefitted'],
    wrong: 'Farms benefited from the rain. The mill benefitted as well.',
    right: 'Farms benefited from the rain. The mill benefited as well.',
  },
  {
    spellings: ['targeted', 'targetted'],
    wrong: 'Thieves targeted the bakery. They had targetted the dairy.',
    right: 'Thieves targeted the bakery. They had targeted the dairy.',
  },
  {
    spellings: ['budgeted', 'budgetted'],
    wrong: 'The club budgeted for a loss. It had budgetted for rain.',
    right: 'The club budgeted for a loss. It had budgeted for rain.',
  },
  {
    spellings: ['biased', 'biassed'],
    wrong: 'The draw was biased. The old one was biassed too.',
    right: 'The draw was biased. The old one was biased too.',
  },
  {
    spellings: ['sizable', 'sizeable'],
    wrong: 'A sizable crowd came. A sizeable part of it stayed.',
    right: 'A sizable crowd came. A sizable part of it stayed.',
  },
  {
    spellings: ['likable', 'likeable'],
    wrong: 'She is a likable captain. He is a likeable coach.',
    right: 'She is a likable captain. He is a likable coach.',
  },
  {
    spellings: ['livable', 'liveable'],
    wrong: 'The flat was hardly livable. The cellar was less liveable.',
    right: 'The flat was hardly livable. The cellar was less livable.',
  },
  {
    spellings: ['movable', 'moveable'],
    wrong: 'The bridge has a movable span. The moveable part is rusty.',
    right: 'The bridge has a movable span. The movable part is rusty.',
  },
  {
    spellings: ['usable', 'useable'],
    wrong: 'The pier is usable again. The slip is not useable.',
    right: 'The pier is usable again. The slip is not usable.',
  },
  {
    spellings: ['preventive', 'preventative'],
    wrong: 'They took preventive steps. A preventative measure failed.',
    right: 'They took preventive steps. A preventive measure failed.',
  },
  {
    spellings: ['oriented', 'orientated'],
    wrong: 'The course is oriented north. The hall is orientated south.',
    right: 'The course is oriented north. The hall is oriented south.',
  },
  {
    spellings: ['adapter', 'adaptor'],
    wrong: 'The adapter melted. A new adaptor is on its way.',
    right: 'The adapter melted. A new adapter is on its way.',
  },
  {
    spellings: ['dispatched', 'despatched'],
    wrong: 'A crew was dispatched at dawn. A second was despatched at noon.',
    right: 'A crew was dispatched at dawn. A second was dispatched at noon.',
  },
  {
    spellings: ['yoghurt', 'yogurt'],
    wrong: 'The yoghurt is made here. Most of the yogurt is sold abroad.',
    right: 'The yoghurt is made here. Most of the yoghurt is sold abroad.',
  },
  {
    spellings: ['barbecue', 'barbeque'],
    wrong: 'The barbecue was banned. One more barbeque is planned.',
    right: 'The barbecue was banned. One more barbecue is planned.',
  },
  {
    spellings: ['doughnut', 'donut'],
    wrong: "The baker's doughnut won. Her second donut came third.",
    right: "The baker's doughnut won. Her second doughnut came third.",
  },
  {
    spellings: ['doughnuts', 'donuts'],
    wrong: 'He sold doughnuts at the fair. The donuts were gone by ten.',
    right: 'He sold doughnuts at the fair. The doughnuts were gone by ten.',
  },
  {
    spellings: ['naive', 'naïve'],
    wrong: 'It was a naive plan. A naïve trustee signed it.',
    right: 'It was a naive plan. A naive trustee signed it.',
  },
  {
    spellings: ['cafe', 'café'],
    wrong: 'The cafe shut in May. A new café has opened.',
    right: 'The cafe shut in May. A new cafe has opened.',
  },
  {
    spellings: ['cafes', 'cafés'],
    wrong: 'Two cafes shut in May. New cafés have opened.',
    right: 'Two cafes shut in May. New cafes have opened.',
  },
  {
    spellings: ['cliche', 'cliché'],
    wrong: 'The song is a cliche. The video is a cliché too.',
    right: 'The song is a cliche. The video is a cliche too.',
  },
  {
    spellings: ['decor', 'décor'],
    wrong: 'The decor is plain. The old décor was plainer.',
    right: 'The decor is plain. The old decor was plainer.',
  },
  {
    spellings: ['communique', 'communiqué'],
    wrong: 'The communique was short. A second communiqué was longer.',
    right: 'The communique was short. A second communique was longer.',
  },
  {
    spellings: ['fiance', 'fiancé'],
    wrong: 'Her fiance rowed. The fiancé of her sister steered.',
    right: 'Her fiance rowed. The fiance of her sister steered.',
  },
  {
    spellings: ['fiancee', 'fiancée'],
    wrong: 'His fiancee rowed. The fiancée of his brother steered.',
    right: 'His fiancee rowed. The fiancee of his brother steered.',
  },
  {
    spellings: ['matinee', 'matinée'],
    wrong: 'The matinee was full. A second matinée was added.',
    right: 'The matinee was full. A second matinee was added.',
  },
  {
    spellings: ['burqa', 'burka'],
    wrong: 'The burqa was banned in court. A woman in a burka left.',
    right: 'The burqa was banned in court. A woman in a burqa left.',
  },
  {
    spellings: ['sheikh', 'sheik'],
    wrong: 'The sheikh bought the yard. The sheik has sold it again.',
    right: 'The sheikh bought the yard. The sheikh has sold it again.',
  },
  {
    spellings: ['tsar', 'czar'],
    wrong: 'The last tsar stayed there. The czar left in spring.',
    right: 'The last tsar stayed there. The tsar left in spring.',
  },
  {
    spellings: ['mullah', 'mulla'],
    wrong: 'The mullah spoke first. A second mulla kept silent.',
    right: 'The mullah spoke first. A second mullah kept silent.',
  },
  {
    spellings: ['shia', "shi'a"],
    wrong: "The Shia quarter was quiet. A Shi'a cleric spoke.",
    right: 'The Shia quarter was quiet. A Shia cleric spoke.',
  },
  {
    spellings: ['koran', 'quran', "qur'an"],
    wrong: 'He swore on the Koran. She swore on the Quran.',
    right: 'He swore on the Koran. She swore on the Koran.',
  },
  {
    spellings: ['muslim', 'moslem'],
    wrong: 'The Muslim school has moved. The Moslem graveyard has not.',
    right: 'The Muslim school has moved. The Muslim graveyard has not.',
  },
  {
    spellings: ['muslims', 'moslems'],
    wrong: 'Muslims came first. The Moslems of the town stayed.',
    right: 'Muslims came first. The Muslims of the town stayed.',
  },
  {
    spellings: ['kyiv', 'kiev'],
    wrong: 'The train left Kyiv at dawn. It was back in Kiev by night.',
    right: 'The train left Kyiv at dawn. It was back in Kyiv by night.',
  },
  {
    spellings: ['kharkiv', 'kharkov'],
    wrong: 'Shells hit Kharkiv at dawn. Trams in Kharkov stopped.',
    right: 'Shells hit Kharkiv at dawn. Trams in Kharkiv stopped.',
  },
  {
    spellings: ['odesa', 'odessa'],
    wrong: 'The ship left Odesa on Monday. It sails to Odessa again.',
    right: 'The ship left Odesa on Monday. It sails to Odesa again.',
  },
  {
    spellings: ['lviv', 'lvov'],
    wrong: 'The choir came from Lviv. It returns to Lvov in June.',
    right: 'The choir came from Lviv. It returns to Lviv in June.',
  },
  {
    spellings: ['tehran', 'teheran'],
    wrong: 'Talks in Tehran failed. An envoy is back in Teheran.',
    right: 'Talks in Tehran failed. An envoy is back in Tehran.',
  },
  {
    spellings: ['taliban', 'taleban'],
    wrong: 'The Taliban closed the school. The Taleban denied it.',
    right: 'The Taliban closed the school. The Taliban denied it.',
  },
  {
    spellings: ['hezbollah', 'hizbollah', 'hizbullah', 'hizballah'],
    wrong: 'Hezbollah closed the road. The army said Hizbollah had left.',
    right: 'Hezbollah closed the road. The army said Hezbollah had left.',
  },
  {
    spellings: ['qaeda', 'qaida'],
    wrong: 'A cell of al-Qaeda was found. The army blamed al-Qaida.',
    right: 'A cell of al-Qaeda was found. The army blamed al-Qaeda.',
  },
  {
    spellings: ['gaddafi', 'qaddafi', 'gadhafi', 'kadafi', 'gadafi'],
    wrong: 'The son of Gaddafi fled. A nephew of Qaddafi stayed.',
    right: 'The son of Gaddafi fled. A nephew of Gaddafi stayed.',
  },
  {
    spellings: ['houthis', 'huthis'],
    wrong: 'The Houthis fired first. The Huthis denied it.',
    right: 'The Houthis fired first. The Houthis denied it.',
  },
  {
    spellings: ['uighur', 'uyghur'],
    wrong: 'A Uighur choir sang. The Uyghur dancers came later.',
    right: 'A Uighur choir sang. The Uighur dancers came later.',
  },
  {
    spellings: ['uighurs', 'uyghurs'],
    wrong: 'Six Uighurs fled. The Uyghurs crossed by night.',
    right: 'Six Uighurs fled. The Uighurs crossed by night.',
  },
  {
    spellings: ['hanukkah', 'chanukah'],
    wrong: 'The stall sells candles for Hanukkah. At Chanukah it sells out.',
    right: 'The stall sells candles for Hanukkah. At Hanukkah it sells out.',
  },
  {
    spellings: ['ramadan', 'ramadhan'],
    wrong: 'The market shuts in Ramadan. After Ramadhan it opens late.',
    right: 'The market shuts in Ramadan. After Ramadan it opens late.',
  },
  {
    spellings: ['okay', 'ok'],
    wrong: 'It was okay to swim, she said. The water is ok.',
    right: 'It was okay to swim, she said. The water is okay.',
  },
  {
    spellings: ['website', 'web-site'],
    wrong: 'The website was down. A new web-site is planned.',
    right: 'The website was down. A new website is planned.',
  },
]
