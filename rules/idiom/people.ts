import {oneOf} from '#rule'
import type {WordClass} from '#rule'

/** Those whom somebody may make an example of. */
export const PEOPLE: WordClass = oneOf(
  'activists advisers advisors agents aides allies bankers bishops bosses clerks colleagues commanders critics defectors dealers demonstrators deserters detainees dissidents drivers editors employees envoys executives fans gangsters generals governors guards hooligans inmates insurgents journalists judges looters mayors members men ministers mutineers officers officials offenders opponents owners players poachers police politicians prisoners protesters protestors pupils rebels recruits referees rioters rivals sailors smugglers soldiers spies students subordinates suspects teachers tenants thieves traders traitors troops vandals workers adviser advisor agent aide banker boss captain commander critic dealer deserter dissident driver editor employee executive fan general governor guard journalist judge looter mayor man minister officer official offender opponent owner player politician prisoner protester protestor pupil rebel recruit referee rioter rival sailor smuggler soldier spy student suspect teacher thief trader traitor vandal woman worker',
)

const isLink = oneOf(
  'of for to in on by with from at as and or but that which who whose how what when where why is are was were be being not good great best better fine strong strict',
)

/** What may stand between “example of” and the people: words that open no other phrase. */
export const MODIFIERS: WordClass = (word) => !isLink(word)
