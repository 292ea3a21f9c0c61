import type {Exception} from '#rule'
import {
  isAllThatIs,
  isBehindClause,
  isBehindName,
  isInvertedCondition,
  isItAlone,
  isOfFirstPerson,
  isOfMany,
  isOfSeries,
  isTheseDays,
  isUnreal,
  isWhatOfSeveral,
  isWhichOfSeveral,
} from './behind.js'
import {isCollectivePlural} from './collectives.js'
import {isPluralInUse} from './plurals.js'

/** What is right whatever the ear hears. */
export const EXCEPTIONS: readonly Exception[] = [
  isAllThatIs,
  isBehindClause,
  isBehindName,
  isCollectivePlural,
  isInvertedCondition,
  isItAlone,
  isOfFirstPerson,
  isOfMany,
  isOfSeries,
  isPluralInUse,
  isTheseDays,
  isUnreal,
  isWhatOfSeveral,
  isWhichOfSeveral,
]
