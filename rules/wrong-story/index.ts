import {isWrongStory, storyMatchOf} from '#claims'
import {defineRule, z} from '#rule'
import {reportOf} from './report.js'

export default defineRule({
  id: 'wrong-story',
  summary: 'A headline that shares next to nothing with the body below it.',
  category: 'claim',
  severity: 'warning',
  fix: 'none',
  confidence: 0.9,
  options: z.strictObject({}),
  *check(article) {
    if (isWrongStory(article)) yield reportOf(article, storyMatchOf(article)!)
  },
})
