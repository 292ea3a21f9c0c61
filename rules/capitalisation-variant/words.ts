/** A word that houses write with a capital or without, where it stands for one body or office. */
export interface WordRow {
  /** In lower case; one word or two. */
  readonly phrase: string
  readonly wrong: string
  readonly right: string
}

const row = (phrase: string, wrong: string, right: string): WordRow => ({phrase, wrong, right})

/**
 * Bodies and offices that AP writes in lower case but in full names and before a name, and that
 * British houses differ on (Guardian style guide, “capitals”; Times style guide, “Cabinet”).
 */
export const rows: readonly WordRow[] = [
  row(
    'cabinet',
    'The Cabinet met at noon. Two members of the cabinet stayed away.',
    'The cabinet met at noon. Two members of the cabinet stayed away.',
  ),
  row(
    'government',
    'The Government has fallen. Nobody in the government saw it come.',
    'The Government has fallen. The Welsh Government has not, and a government abroad may help.',
  ),
  row(
    'parliament',
    'The Parliament rose in July. Parties in the parliament are split.',
    'The European Parliament rose in July. Parties in the parliament are split.',
  ),
  row(
    'prime minister',
    'The Prime Minister left at noon. Aides to the prime minister stayed.',
    'Prime Minister Ada Kroll left at noon. Aides to the prime minister stayed.',
  ),
  row(
    'president',
    'The President left at noon. Aides to the president stayed.',
    'President Ada Kroll left at noon. Aides to the president stayed.',
  ),
  row(
    'chancellor',
    'The Chancellor left at noon. Aides to the chancellor stayed.',
    'Chancellor Ada Kroll left at noon. Aides to the chancellor stayed.',
  ),
  row(
    'foreign secretary',
    'The Foreign Secretary left at noon. Aides to the foreign secretary stayed.',
    'Foreign Secretary Ada Kroll left at noon. Aides to the foreign secretary stayed.',
  ),
  row(
    'home secretary',
    'The Home Secretary left at noon. Aides to the home secretary stayed.',
    'Home Secretary Ada Kroll left at noon. Aides to the home secretary stayed.',
  ),
  row(
    'queen',
    'The Queen left at noon. A guest of the queen stayed.',
    'Queen Ada left at noon. A guest of the queen stayed.',
  ),
  row(
    'king',
    'The King left at noon. A guest of the king stayed.',
    'King Otto left at noon. A guest of the king stayed.',
  ),
  row(
    'prince',
    'The Prince left at noon. A guest of the prince stayed.',
    'Prince Otto left at noon. A guest of the prince stayed.',
  ),
  row(
    'pope',
    'The Pope spoke at noon. A guest of the pope stayed.',
    'Pope Otto spoke at noon. A guest of the pope stayed.',
  ),
  row(
    'army',
    'The Army left at noon. A doctor of the army stayed.',
    'The Salvation Army left at noon. A doctor of the army stayed.',
  ),
  row(
    'navy',
    'The Navy left at noon. A ship of the navy stayed.',
    'The Royal Navy left at noon. A ship of the navy stayed.',
  ),
  row(
    'treasury',
    'The Treasury paid in May. Clerks at the treasury had warned it.',
    'The Treasury paid in May. Clerks at the Treasury had warned it.',
  ),
  row(
    'senate',
    'The Senate sat at noon. Half of the senate stayed away.',
    'The Senate sat at noon. Half of the Senate stayed away.',
  ),
  row(
    'supreme court',
    'The Supreme Court sat at noon. Judges of the supreme court were split.',
    'The Supreme Court sat at noon. Judges of the Supreme Court were split.',
  ),
  row(
    'high court',
    'The High Court sat at noon. Judges of the high court were split.',
    'The High Court sat at noon. Judges of the High Court were split.',
  ),
  row(
    'constitution',
    'The Constitution bars it. A clause of the constitution says so.',
    'The constitution bars it. A clause of the constitution says so.',
  ),
  row(
    'internet',
    'The Internet was down. Shops that sell on the internet lost a day.',
    'The internet was down. Shops that sell on the internet lost a day.',
  ),
  row(
    'bible',
    'The Bible was lost. A page of the bible was found.',
    'The Bible was lost. It was the bible of a knitting club that was found.',
  ),
]
