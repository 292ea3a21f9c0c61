import type {Quotation, Span, TextIndex} from '#text'

export function attributionOf(_quotation: Quotation, _index: TextIndex): Span | undefined {
  return undefined
}
