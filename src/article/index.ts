export {Article} from './article.js'
export type {ArticleOptions} from './article.js'
export {readParts} from './structure.js'
export type {Part, Role, RoleOverride} from './structure.js'
