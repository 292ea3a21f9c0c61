/** Nothing that the desk must change was found. */
export const CLEAN = 0
/** Errors were found, or more warnings than are allowed. */
export const FINDINGS = 1
/** The command, or the check of a file, could not be carried out. */
export const FAILED = 2
