import type {CueRow} from './cue.js'

/** Not all of those named. “Some sixty” is none: it means about sixty. */
export const PARTITIVES: readonly CueRow[] = [
  {
    phrase:
      'some|several|many|most|half|two|three|four|five|six|dozens|hundreds|scores|part|parts|one|few|handful|number|couple|majority|minority of the|these|those|them|his|her|its|their|our|whom|which',
    reach: 'clause',
    example: 'Some of the guards have left.',
  },
  {
    phrase: 'some|several|many|others|most|few',
    reach: 'clause',
    example: 'Some have left, others will stay.',
  },
  {phrase: 'a|the few|handful|minority|majority', reach: 'clause', example: 'A handful have left.'},
  {phrase: 'part|partly|partially', reach: 'clause', example: 'The bridge is partly shut.'},
  {
    phrase: 'not all|every|everyone|everybody',
    reach: 'clause',
    example: 'Not all guards have left.',
  },
  {
    phrase: 'at least|up one|two|three|some|to',
    reach: 'clause',
    example: 'At least one guard has left.',
  },
]
