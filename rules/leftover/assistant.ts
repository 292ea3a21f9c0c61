import type {LeftoverRow} from './row.js'

const REWORKED =
  '(?:rewritten|revised|polished|refined|improved|proofread|reworked|rephrased|paraphrased|reworded|humani[sz]ed|cleaned-up|corrected)'

const TEXT =
  '(?:article|version|draft|rewrite|text|copy|paragraph|story|headlines?|piece|passage|section|post|summary|press release)'

/** Text is a helper's when it speaks of the text it delivers, or of what it is. */
const remark = (
  scope: 'sentence' | 'ending',
  find: string,
  wrong: string,
  right: string,
): LeftoverRow => ({
  kind: 'assistant',
  scope,
  find: new RegExp(find.replaceAll("'", "['’]"), 'y'),
  repair: () => '',
  unquoted: true,
  wrong,
  right,
})

/** What a writing assistant says round the text that was asked of it. */
export const assistant: readonly LeftoverRow[] = [
  remark(
    'sentence',
    String.raw`(?:(?:Sure|Certainly|Absolutely|Of course|Okay|Great|Got it)(?: thing)?[!,.] )?Here(?:'s| is| are) (?:a|an|the|your|my|some|three|five)(?: [a-z-]+){0,3}? ${REWORKED}(?:[, ]+[a-z-]+){0,3}? ${TEXT}\b`,
    'Here is the rewritten article in a neutral tone.',
    'Here is an edited version of the conversation.',
  ),
  remark(
    'sentence',
    String.raw`(?:Sure|Certainly|Absolutely|Of course)(?: thing)?! (?:Here(?:'s| is| are)|Below is|I've|I'll|I can)\b`,
    'Certainly! Here are five points on the ferry.',
    'Sure, here is where the ferry sank.',
  ),
  remark(
    'sentence',
    String.raw`Here(?:'s| is| are) (?:a|an|the|your|some)(?: [a-z-]+){0,4}? (?:version|draft|rewrite|summary|text|headlines?|suggestions) (?:of|for|based on) (?:your|the text you|the article you)\b`,
    'Here is a shorter version of your article.',
    'Here is a short version of the ferry song.',
  ),
  remark(
    'sentence',
    String.raw`As an? (?:AI(?: language)?(?: model| assistant| chatbot)?|(?:large )?language model|AI-powered assistant),? (?:I|my)\b`,
    'As an AI language model, I have no view of the ferry.',
    'As an AI language model, the system has no view of the ferry.',
  ),
  remark(
    'sentence',
    String.raw`(?:I'm sorry|I am sorry|I apologi[sz]e|Sorry), (?:but )?(?:as an AI|I (?:can't|cannot|am unable to|am not able to) (?:assist|help with|fulfil|fulfill|comply|provide|generate|create|complete))\b`,
    'I’m sorry, but I cannot fulfill this request.',
    'I’m sorry, but I cannot forgive the captain.',
  ),
  remark(
    'sentence',
    String.raw`I (?:can't|cannot|am unable to|'m unable to) (?:assist|help) (?:you )?with (?:that|this)(?: request)?\b`,
    'I cannot assist with that request.',
    'I cannot assist with the anchor.',
  ),
  remark(
    'sentence',
    String.raw`As of my (?:last|latest|most recent) (?:knowledge |training )?(?:update|cut-?off)\b|My knowledge cut-?off\b|I (?:don't|do not) have (?:access to )?(?:real-time|up-to-date) (?:information|data)\b`,
    'As of my last knowledge update in 2023, the ferry ran daily.',
    'As of last week’s update, the ferry ran daily.',
  ),
  remark(
    'ending',
    String.raw`(?:Would you like|Do you want) me to (?:also )?(?:create|write|draft|make|rewrite|revise|adjust|expand|shorten|turn|add|provide|generate|suggest|prepare|help|include|format|summari[sz]e|continue|refine|tailor)\b`,
    'The ferry sails at dawn.\nWould you like me to write a shorter headline?',
    'The ferry sails at dawn.\nWould you like to sail with it?',
  ),
  remark(
    'ending',
    String.raw`(?:Please )?[Ll]et me know if (?:you(?:'d| would) like (?:me to|any (?:changes|adjustments|edits|revisions|further)|further|additional|a different|adjustments)|you (?:need|want) (?:me to|any (?:changes|adjustments|further|more|other|additional)|further|anything else)|there's anything else)\b`,
    'The ferry sails at dawn.\nLet me know if you’d like me to adjust the tone.',
    'The ferry sails at dawn.\nLet me know if you spot it.',
  ),
  remark(
    'ending',
    String.raw`(?:If you(?:'d like| would like| want| wish)|If needed), I (?:can|could) (?:also )?(?:create|write|draft|make|rewrite|revise|adjust|expand|shorten|turn|add|provide|generate|suggest|prepare|format|tailor|tighten)\b`,
    'The ferry sails at dawn.\nIf you’d like, I can also draft a caption.',
    'The ferry sails at dawn.\nIf you like, I can sail with you, he told her.',
  ),
  remark(
    'ending',
    String.raw`I hope (?:this|that) (?:helps|revised version|version)\b|Feel free to (?:ask|adjust|modify|edit|customi[sz]e|tweak|reach out if you)\b`,
    'The ferry sails at dawn.\nI hope this helps! Feel free to adjust it.',
    'The ferry sails at dawn.\nI hope this wind helps, the captain said.',
  ),
  {
    kind: 'assistant',
    scope: 'text',
    find: /(?::contentReference)?\[oaicite:\d{1,4}\](?:\{index=\d{1,4}\})?|【\d{1,4}[†:][^】\n]{0,40}】|\b(?:cite)?turn\d{1,3}(?:search|news|view|image)\d{1,3}\b|[?&]utm_source=(?:chatgpt\.com|openai)/g,
    repair: () => '',
    wrong: 'The ferry sails at dawn.:contentReference[oaicite:2]{index=2}',
    right: 'The ferry made its turn: searching for 2 men, it sails at dawn.',
  },
]
