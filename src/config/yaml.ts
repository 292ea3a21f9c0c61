/**
 * What of the parser is loaded on demand. The bundle of a package in CommonJS, loaded on demand by
 * itself, would have no names.
 */
export {isMap, isSeq, parse, parseDocument, stringify} from 'yaml'
