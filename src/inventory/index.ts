export {DISPLAY_ROLES, bodySentences} from './places.js'
export * from './names/index.js'
