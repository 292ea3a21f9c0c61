import fc from 'fast-check'

/** Copy with all that makes offsets go wrong: line ends, marks, astral and invisible characters. */
export const anyCopy = fc
  .array(
    fc.constantFrom(
      'the',
      'Fitz',
      ' ',
      ' ',
      '.',
      ', ',
      '\r\n',
      '\n',
      '\r',
      '\n\n',
      '\uFEFF',
      '\u00AD',
      '\u200B',
      '\u00A0',
      '\t',
      '“',
      '”',
      '"',
      "'",
      '’',
      '‘',
      '😀',
      '𝔸',
      'é',
      'e\u0301',
      '日本',
      '\u2028',
      '(',
      '5.5',
      '—',
    ),
    {maxLength: 60},
  )
  .map((pieces) => pieces.join(''))
