import type {Kind} from './row.js'

/** What a finding says of each kind of residue. */
export const SAYINGS: Readonly<
  Record<Kind, {readonly what: string; readonly wanted: string; readonly note: string}>
> = {
  placeholder: {
    what: 'placeholder',
    wanted: 'copy',
    note: 'The writer held a place here for something to be looked up or added.',
  },
  template: {
    what: 'template code',
    wanted: 'copy',
    note: 'A template or a spreadsheet should have put a value here and did not.',
  },
  markup: {
    what: 'markup',
    wanted: 'plain copy',
    note: 'Readers will see this tag or mark as it stands.',
  },
  encoding: {
    what: 'garbled character',
    wanted: 'the one that was meant',
    note: 'Text that passes from one system to another with the wrong character set comes out like this.',
  },
  furniture: {
    what: 'page furniture',
    wanted: 'only the story',
    note: 'A label or link of the web page was copied along with the story.',
  },
  slug: {
    what: 'note to the desk',
    wanted: 'only the story',
    note: 'Wire slugs, embargo lines and comments speak to editors, not to readers.',
  },
  assistant: {
    what: 'remark of a writing assistant',
    wanted: 'only the story',
    note: 'Writing software says such things round the text that was asked of it.',
  },
}
