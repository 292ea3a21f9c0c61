/** Whether a quotation may open after the character; undefined stands for the start of a block. */
export function isLeftEdge(character: string | undefined): boolean {
  return character === undefined || /[\s([{—–\-/"'“‘„«>*_|¿¡]/.test(character)
}

/** Whether a quotation may close before the character; undefined stands for the end of a block. */
export function isRightEdge(character: string | undefined): boolean {
  return character === undefined || /[\s.,;:!?)\]}—–\-/…"'”’»<*_|]/.test(character)
}

/** Whether only opening brackets, a dash or dots stand between a block's start and the offset. */
export function leadsBlock(text: string, blockStart: number, offset: number): boolean {
  return offset - blockStart <= 4 && /^[\s([…—–•*.-]*$/.test(text.slice(blockStart, offset))
}
