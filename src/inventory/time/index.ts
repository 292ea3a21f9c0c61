export {civilDay, dayNumber, FIRST_GREGORIAN_YEAR, isCivilDay, weekdayOf} from './civil-day.js'
export type {CivilDay} from './civil-day.js'
export {publicationDay, publicationOf, PUBLISHED} from './publication.js'
export type {Publication} from './publication.js'
