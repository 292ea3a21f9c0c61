import type {WordClass} from '#rule'

export const YEARS: WordClass = ({normal}) => /^(?:19|20)\d\d$/.test(normal)

export const DAYS_OF_MONTH: WordClass = ({normal}) =>
  /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/.test(normal)
