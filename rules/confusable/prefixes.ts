import {rowsOf} from '#rule'
import type {RepairRow} from '#rule'

/** Verbs with re-, where the hyphen makes another word. */
export const rows: readonly RepairRow[] = [
  ...rowsOf(
    {
      note: 'What is sent again is re-sent; “resent” is to be bitter about.',
      authority: 'AP Stylebook, under re-',
    },
    [
      '@be|having @adv? [resent=re-sent]',
      'Notices are being resent to tenants.',
      'Tenants are said to resent the notices.',
    ],
    [
      'has|have|had been? [resent=re-sent] to|by|the|it|them|him|her|an|all|out',
      'The bank has resent the letters.',
      'Those who have resent those who earn.',
    ],
    [
      'message|email|e-mail|letter|letters|emails|form|forms|invoice|parcel|ballot [resent=re-sent] to|on|by|with|after',
      'It was an email resent by mistake.',
      'They resent by-laws.',
    ],
  ),
  ...rowsOf(
    {
      note: 'Who signs a new contract re-signs; to resign is to leave.',
      authority: 'AP Stylebook, under re-',
    },
    [
      '[resigned=re-signed|resigning=re-signing] with|for the|his|her|their|another|two|three|@name season|seasons|year|years|club|team|franchise|band|label|@end',
      'The winger resigned for another season.',
      'The winger resigned for family reasons.',
    ],
    [
      'resigned=re-signed|resigning=re-signing|resign=re-sign to a|an one-year|two-year|three-year|four-year|five-year|new deal|contract|extension',
      'He resigned to a new deal.',
      'He is resigned to a new delay.',
    ],
    [
      '@be|has|have|had [resigned=re-signed] on a|an one-year|two-year|three-year|four-year|five-year|new|multi-year|improved',
      'He was resigned on a two-year deal.',
      'He resigned on a Monday.',
    ],
    [
      'resigned=re-signed|resigning=re-signing|resign=re-sign a|his|her new|record|three-year|two-year|four-year|five-year deal|contract',
      'She resigned a two-year deal.',
      'She resigned a year ago.',
    ],
  ),
  ...rowsOf(
    {
      note: 'What is covered again is re-covered; to recover is to get back.',
      authority: 'AP Stylebook, under re-',
    },
    [
      'recover=re-cover|recovered=re-covered|recovering=re-covering the|her|his|its|their|an|a old? sofa|sofas|armchair|armchairs|chairs|cushions|roof|seats',
      'She had to recover the sofa.',
      'She had to recover the sum.',
    ],
  ),
  ...rowsOf(
    {
      note: 'What is laid again is re-laid; to relay is to pass on.',
      authority: 'AP Stylebook, under re-',
    },
    [
      'relay=re-lay|relaying=re-laying the|its|their|a|an|new pitch|turf|track|tracks|tarmac|carpet|pipes|surface|lawn|tiles|floor|pavement|grass|paving',
      'Ground staff will relay the turf.',
      'Aides relay the tidings.',
    ],
  ),
  ...rowsOf(
    {
      note: 'What is pressed again is re-pressed; to repress is to hold down.',
      authority: 'AP Stylebook, under re-',
    },
    [
      'repress=re-press|repressed=re-pressed|repressing=re-pressing on|the|its vinyl|album|record|records|lp|heavyweight',
      'The label will repress the album.',
      'The state may repress the march.',
    ],
  ),
  ...rowsOf(
    {
      note: 'What is sorted again is re-sorted; to resort is to turn to.',
      authority: 'AP Stylebook, under re-',
    },
    [
      'resort=re-sort|resorted=re-sorted|resorting=re-sorting the|all mail|post|parcels|letters|list|ballots|files',
      'Staff had to resort the mail.',
      'It is the last resort the mayor has.',
    ],
  ),
  ...rowsOf(
    {
      note: 'What is leased again is re-leased; to release is to let go.',
      authority: 'AP Stylebook, under re-',
    },
    [
      'release=re-lease|released=re-leased the building|premises|office|offices|shop|land to',
      'The firm will release the building to a bank.',
      'The firm will release the film to cinemas.',
    ],
  ),
  ...rowsOf(
    {
      note: 'What is treated again is re-treated; to retreat is to go back.',
      authority: 'AP Stylebook, under re-',
    },
    [
      'retreat=re-treat|retreated=re-treated|retreating=re-treating the|her|his|their timber|wood|timbers|fence|decking|patient|patients|wound|infection',
      'They had to retreat the timber.',
      'It was the retreat the timid chose.',
    ],
  ),
]
