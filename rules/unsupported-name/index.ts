import {canBeChecked, isFirstPerson, unsupportedNames} from '#claims'
import {aliasTable, foldedWords} from '#inventory'
import {defineRule, z} from '#rule'
import {isAllowed, isGround, isIntroduction, isOfByline, isSite} from './exceptions.js'
import {reportOf} from './report.js'

export default defineRule({
  id: 'unsupported-name',
  summary:
    'A name in the headline or dek that the body never gives, or gives in another form; a slip in a caption’s.',
  category: 'claim',
  severity: 'warning',
  fix: 'suggested',
  options: z.strictObject({
    aliases: z.array(z.string()).default([]),
    allow: z.array(z.string()).default([]),
  }),
  *check(article, {aliases, allow}) {
    if (!canBeChecked(article) || isFirstPerson(article)) return
    const allowed = new Set(allow.flatMap(foldedWords))
    for (const name of unsupportedNames(article, aliasTable(aliases))) {
      if (isAllowed(name, allowed) || isIntroduction(name) || isSite(article, name)) continue
      if (isOfByline(article, name) || isGround(article, name)) continue
      yield reportOf(name)
    }
  },
})
