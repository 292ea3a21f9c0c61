export {loadLanguage} from './load-language.js'
export {packageRoot} from './package-root.js'
