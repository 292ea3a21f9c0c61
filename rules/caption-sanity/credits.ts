import type {Article, Part} from '#article'

const CREDIT =
  /(?:photo(?:graph)?s?|pictures?|pics?|images?|credit|courtesy)\s?(?::|by |of )|(?:\/|\()(?:AP|AFP|Reuters|PA|Getty|EPA|[\p{Lu}][\p{L}. ]{2,30}\/)|Getty Images|Shutterstock/iu

/** Captions without a credit in a story where most have one. */
export function uncredited(article: Article): Part[] {
  const {parts} = article
  const captions = parts.flatMap((part, at) => (part.role === 'caption' ? [{part, at}] : []))
  const bare = captions.filter(({part, at}) => !hasCredit(article, part, parts[at + 1]))
  const credited = captions.length - bare.length
  return credited >= 2 && bare.length < credited ? bare.map(({part}) => part) : []
}

function hasCredit(article: Article, caption: Part, next: Part | undefined): boolean {
  return next?.role === 'credit' || CREDIT.test(article.slice(caption).slice(-200))
}
