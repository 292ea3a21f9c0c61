import {foldedName} from '#inventory'

/**
 * People whom news copy names without a word of who they are: heads of state and of great
 * governments, popes, monarchs, the founders of what every reader uses, artists and thinkers of the
 * schoolbook, and people who go by one name. A family in each group of lines. Ours.
 */
const HOUSEHOLD = `
washington jefferson lincoln grant roosevelt wilson hoover truman eisenhower kennedy johnson nixon
ford carter reagan clinton bush obama trump biden cheney gore kerry mccain romney pence harris
sanders pelosi mcconnell powell rice rumsfeld walz vance
churchill attlee eden macmillan heath callaghan thatcher major blair brown cameron clegg may johnson
truss sunak starmer corbyn miliband farage howard hague kinnock badenoch sturgeon salmond
lenin stalin trotsky khrushchev brezhnev gorbachev yeltsin putin medvedev zelensky zelenskyy
lukashenko yushchenko yanukovych
gaulle mitterrand chirac sarkozy hollande macron pompidou petain napoleon bonaparte
bismarck hitler goebbels goering himmler adenauer brandt kohl schroeder merkel scholz merz
mussolini berlusconi prodi renzi meloni franco zapatero rajoy sanchez
mao deng xi hu jiang zhou gandhi nehru modi singh bhutto musharraf sharif khan
mandela mbeki zuma ramaphosa mugabe gaddafi qaddafi mubarak nasser sadat sisi assad erdogan ataturk
khomeini khamenei ahmadinejad rouhani arafat abbas netanyahu sharon rabin peres barak olmert
saddam hussein karzai maliki
castro guevara chavez maduro peron pinochet lula bolsonaro milei trudeau harper carney
ban annan guterres blatter
pope benedict francis leo
shakespeare dickens austen bronte chaucer milton wordsworth keats byron shelley wilde orwell tolkien
rowling hemingway twain tolstoy dostoevsky chekhov goethe kafka proust homer virgil dante cervantes
bach mozart beethoven handel haydn schubert chopin wagner verdi puccini brahms tchaikovsky
michelangelo leonardo raphael rembrandt vermeer turner constable monet manet renoir cezanne gauguin
picasso matisse dali warhol banksy hitchcock chaplin disney spielberg
plato aristotle socrates newton galileo copernicus darwin einstein freud marx nietzsche kant hegel
keynes hawking pasteur curie tesla edison
gates jobs bezos musk zuckerberg buffett soros murdoch branson
jesus christ muhammad mohammed buddha moses abraham luther calvin
madonna prince beyonce adele rihanna bono sting cher shakira eminem elvis presley sinatra dylan
lennon mccartney bowie jagger oprah winfrey banksy drake kanye usher pink moby dre snoop
pele maradona ronaldo ronaldinho messi neymar beckham zidane kaka ali tyson federer nadal djokovic
bolt woods schumacher
`

/** Folded surnames that need no introduction, with those that a house adds. */
export function householdNames(more: readonly string[]): ReadonlySet<string> {
  return more.length === 0 ? shipped : new Set([...shipped, ...more.map(foldedName)])
}

const shipped = new Set(HOUSEHOLD.trim().split(/\s+/))
