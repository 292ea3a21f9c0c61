export {DISPLAY_ROLES, bodySentences} from './places.js'
