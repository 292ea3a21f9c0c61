import type {CueRow} from './cue.js'

/** Somebody says so; who it is, the sentence names. The normal case of news, which no rule alarms at. */
export const ATTRIBUTIONS: readonly CueRow[] = [
  {phrase: 'said|say|says|saying', reach: 'whole', example: 'The mill will close, the owner said.'},
  {
    phrase: 'told|tells|tell',
    reach: 'onward',
    example: 'The owner told staff the mill would close.',
  },
  {phrase: 'according to', reach: 'whole', example: 'The mill will close, according to the owner.'},
  {
    phrase: 'announced|announces|announce|announcing',
    reach: 'onward',
    example: 'The owner announced that the mill had closed.',
  },
  {
    phrase:
      'added|adds|argued|argues|insisted|insists|maintained|maintains|stated|states|warned|warns|wrote|writes|explained|explains|declared|declares|reported|reports|asserted|asserts|contends|contended',
    reach: 'onward',
    example: 'The owner insisted that the mill was safe.',
  },
  {
    phrase: 'confirmed|confirms|confirm|acknowledged|acknowledges|admitted|admits',
    reach: 'onward',
    example: 'The owner confirmed that the mill had closed.',
  },
  {
    phrase:
      'believes|believe|believed|thinks|think|thought|suspects|suspect|fears|fear|feared that',
    reach: 'onward',
    example: 'The owner thinks that the mill is lost.',
  },
  {
    phrase: 'in the words of',
    reach: 'whole',
    example: 'The mill is, in the words of its owner, a ruin.',
  },
  {
    phrase: 'tweeted|tweets|posted',
    reach: 'whole',
    example: 'The mill is gone, its owner tweeted.',
  },
]
