/**
 * How things of public interest end, and how they end otherwise. Display text that tells of the one is wrong where
 * the body never does and tells of the other: “Union rejects offer” over an offer that is put to a vote.
 *
 * Phrases are written as those of `Field`.
 */
export interface Outcome {
  readonly id: string
  /** What the body has to report, as a reason says it: “a rejection”. */
  readonly event: string
  /** What claims it in display text. */
  readonly claims: string
  /** What bears it out, wherever the body has it; not where it is part of what says the contrary. */
  readonly evidence: string
  /** What says that it ended otherwise, or has not ended. */
  readonly contrary: string
  /** What reads like a claim and is none. */
  readonly idioms?: string
  /** A headline, with a sentence that contradicts it and one that bears it out. */
  readonly headline: string
  readonly wrong: string
  readonly right: string
}

export const OUTCOMES: readonly Outcome[] = [
  {
    id: 'concession',
    event: 'a concession',
    claims: 'concede_defeat admit_defeat accept_defeat concede_election concede_race',
    evidence:
      'conced* concession* admit_defeat accept_defeat accept_result congratulat* bow_out beaten won lost threw_in_towel',
    contrary: `not_give never_give recount* too_close_to_call not_over fight_on
      challenge_result challenging_result contest_result contesting_result`,
    headline: 'Mayor Lunn concedes defeat in race for Harwick',
    wrong: 'Mayor Lunn said that he would wait for the recount.',
    right: 'Mayor Lunn congratulated his rival before the recount.',
  },
  {
    id: 'capture',
    event: 'a capture',
    claims: '=captured =recaptured =rearrested =re-arrested =caught',
    evidence: `=captured =captures =recaptured =caught rearrest* re-arrest* apprehend* corner* arrest* detain*
      custody seiz* was_found been_found found_him found_her found_safe found_hid* found_in found_at found_on
      tracked_down hunt_down surrender* handed_over handed_himself gave_himself trapped nett* shot land* reel* hook* haul* fell_to fall_to took_control storm* behind_bars
      cell stopped`,
    contrary: `at_large on_loose on_run still_missing still_free no_closer_to evad* elud* slipped_away
      not_caught not_found still_hunt* continu*_hunt hunt_continu* search_continu*`,
    idioms: `caught_on caught_in_storm caught_in_crossfire caught_in_middle caught_in_traffic caught_in_row caught_up caught_out caught_between caught_off caught_speed* caught_steal*
      caught_and_bowled caught_behind captured_on captured_in_photo captured_in_image captured_in_picture caught_lying caught_cheat* caught_eye`,
    headline: 'Escaped goat captured in Harwick after two weeks',
    wrong: 'The goat is still at large and was seen in Harwick on Sunday.',
    right: 'The goat was found in a shed in Harwick after two weeks on the run.',
  },
  {
    id: 'sending-off',
    event: 'a sending-off',
    claims: 'sent_off =red-carded red_card',
    evidence: `sent_off send_off sending-off red red-card* dismiss* second_yellow second_booking second_bookable
      second_caution ordered_off early_bath early_shower expel* ten_men 10_men ten-man 10-man ten_player*
      nine_men nine-man marching_orders`,
    contrary: 'yellow_card shown_yellow booked booking caution*',
    idioms: 'sent_off_to sent_off_with sent_off_for sent_off_from',
    headline: 'Lunn sent off as Harwick draw with Saltby',
    wrong: 'Lunn was shown a yellow card for his protests.',
    right: 'Lunn was shown a second yellow card for his protests.',
  },
  {
    id: 'rejection',
    event: 'a rejection',
    claims:
      '=rejects =rejected =reject =spurns =spurned =rebuffs =rebuffed turn_down vote_down throw_out',
    evidence: `reject* refus* turn_down vote_down vote_against declin* dismiss* spurn* rebuff* throw_out no_to
      say_no oppos* block* veto* unaccept* not_accept never_accept not_enough insult* derisory snub* defeat*
      disapprov* rule_out fail* deny denied denies denial not_support push_back pushed_back not_agree scrap*
      object* against lost kill* short_of condemn* resist* disput* overturn* strike_down struck_down
      protest* critic* angry anger* withdraw* withdrew quash* shun* ignor* slap_down abandon* halt*
      unhappy hostile will_not would_not won't wouldn't threw_out thrown_out undervalu* no_action too_low`,
    contrary: `accept agree approv* welcom* recommend* put_to_member
      put_to_meeting put_to_vote ballot* in_favour in_favor vote_for`,
    headline: 'Union rejects offer to bus drivers',
    wrong: 'The union said that the offer would be put to a meeting of its drivers on Friday.',
    right: 'The union called the offer derisory and will put it to a meeting on Friday.',
  },
  {
    id: 'approval',
    event: 'an approval',
    claims:
      '=approves =approved =accepts =accepted =endorses =endorsed =okays =backs =ratifies =ratified',
    evidence: `approv* accept* agree* back backs backed backing endors* support* favour* favor* vote* pass passed
      passes passing adopt* clear* grant* permi* consent* go-ahead green green-light* allow* welcom* yes nod
      authoris* authoriz* sanction* confirm* ratif* sign* licen* recommend* unanim* behind okay* ok hail*
      applaud* embrac* admit* taken_up take_up took_up said_yes recogni* acknowledg* prais* receiv* award*
      urg* call_for called_for calling_for want* defend* help* win_place won_place offer_place`,
    contrary:
      'reject* refus* turn_down oppos* block* veto* put_off postpon* defer* throw_out adjourn*',
    idioms:
      'backs_down backs_off backs_out backs_away accepted_at accepted_by accepted_to accepted_into',
    headline: 'Council approves new quay',
    wrong: 'The council put off its decision on the quay until May.',
    right: 'The council gave the quay the go-ahead and refused a second one.',
  },
  {
    id: 'opposition',
    event: 'opposition',
    claims: `=opposes =opposed =oppose fight_plan fight_proposal fight_bill fight_move fight_scheme
      fight_merger fight_closure`,
    evidence: `oppos* fight fought fighting against object* protest* critic* condemn* concern* reject* resist*
      lawsuit sue sued suing challeng* unhappy angry anger* fear* worr* denounc* campaign* petition* block*
      refus* not_support disagree* resent* scrap* stop* den* veto* reservation* doubt* attack* not_want battl*
      hostil* disapprov* vote_down wrong`,
    contrary: 'support back backs backed backing welcom* endors* in_favour in_favor prais* approv*',
    headline: 'Teachers fight plan for longer days',
    wrong: 'The teachers’ union supports the plan.',
    right: 'The teachers’ union condemned the plan, which parents support.',
  },
  {
    id: 'breakdown',
    event: 'a breakdown of talks',
    claims: `talk_collapse talk_fail talk_break_down negotiation_collapse negotiation_fail deal_collapse
      talk_founder deal_fall_through`,
    evidence: `collaps* fail* break_down broke_down broken_down breakdown walk_out walked_out abandon* call_off
      called_off end_without ended_without fell_apart fall_apart fell_through pull_out pulled_out founder*
      no_deal no_agreement without_agreement without_deal without_result deadlock* stalemate impasse cancel*
      suspend* broke_off broken_off break_off quit* withdr* over scuttl* dead`,
    contrary: `resum* continu* adjourn* paus* reconven* meet_again met_again next_round go_ahead went_ahead
      progress* constructive stall*`,
    headline: 'Fishing talks collapse in Harwick',
    wrong: 'The talks in Harwick were adjourned, and both sides will meet again on Friday.',
    right: 'The talks in Harwick ended without agreement, and may resume in May.',
  },
  {
    id: 'scrapping',
    event: 'that it was given up',
    claims: '=scrapped =scraps =cancelled =cancels =canceled =shelved =shelves =ditches =ditched',
    evidence: `scrap* axe axed axes axing cancel* abandon* shelv* drop* ditch* call_off called_off halt* pull*
      withdraw* withdrew kill* terminat* discard* end ended ends ending clos* not_go_ahead no_longer cut cuts
      cutting remov* lose lost bin binned discontinu* rip_up torn_up dump* u-turn stop* revers* abolish* repeal*
      replac* forc* backed_down back_down give_up given_up gave_up rule_out ruled_out not_proceed not_happen
      without climb* retreat* rethink`,
    contrary: 'delay* postpon* paus* on_hold review* defer* put_off reschedul* go_ahead went_ahead',
    idioms: 'scraps_of scraps_for scraps_from scraps_with from_scraps of_scraps',
    headline: 'Tram line to Harwick scrapped',
    wrong: 'The tram line to Harwick has been delayed by a year.',
    right: 'The tram line to Harwick, which was delayed by a year, will not go ahead.',
  },
  {
    id: 'confession',
    event: 'a confession',
    claims: '=admits =admitted =confesses =confessed',
    evidence: `admit* admission* confess* acknowledg* conced* own_up owned_up accept* apolog* guilt* regret*
      come_clean came_clean responsib* mistake* sorry reveal* agree* said_he_had said_she_had recogni* disclos*
      confirm* plea* own told_of not_deny did_not_deny let_in open_door welcom*`,
    contrary: `deny denies denied denying not_guilty maintain_innocen* protest_innocen* innocen* refut*
      reject_allegation irregularit* deny_wrongdoing`,
    idioms: 'admitted_to_hospital admitted_to_the admitted_into admits_to_hospital',
    headline: 'Lunn admits theft of boat',
    wrong: 'Lunn denies the theft of the boat.',
    right: 'Lunn pleaded guilty to theft and denied arson.',
  },
  {
    id: 'release',
    event: 'a release',
    claims: '=freed =frees walk_free',
    evidence: `free freed frees freedom releas* let_go let_off out_of_prison walk walked walks return* home liberat*
      discharg* acquit* clear* rescu* escap* unlock* swap* exchang* pardon* suspended loos*`,
    contrary: `remain_custody remain_detention remain_jail remain_prison remains_held remain_held still_held
      refused_bail denied_bail bail_denied being_held held_captive remanded`,
    headline: 'Sailor freed by court in Harwick',
    wrong: 'The sailor was refused bail and remains in custody.',
    right: 'The sailor was let go after a night in which he was denied bail.',
  },
  {
    id: 'found-alive',
    event: 'that anybody was found',
    claims: 'found_safe found_alive found_unharmed',
    evidence: `safe safely alive rescu* reunit* unharmed unhurt survived survivor* was_found were_found been_found
      return* home turned_up turn_up located well thank*`,
    contrary: 'still_missing search_continu* not_found no_sign bod*_found found_bod*',
    headline: 'Missing sailor found safe on moor',
    wrong: 'The sailor is still missing, and the search will go on.',
    right: 'The sailor, for whom a search had begun, came home unharmed.',
  },
  {
    id: 'proof',
    event: 'a proof',
    claims: `study_prove scientist_prove research_prove researcher_prove test_prove data_prove evidence_prove
      trial_prove prove_link`,
    evidence: 'prov* proof demonstrat* confirm* conclusive* definitiv*',
    contrary: `not_prove not_proven no_proof suggest* associat* correlat* may_be could_be not_mean link linked
      links`,
    idioms: `prove_popular prove_too prove_costly prove_to prove_difficult prove_decisive prove_right prove_wrong
      prove_hard prove_tricky prove_fatal prove_useful`,
    headline: 'Study proves tea helps sleep',
    wrong: 'The study suggests that those who drink tea sleep longer.',
    right: 'The study confirmed what its authors had suggested of tea and sleep.',
  },
  {
    id: 'cause',
    event: 'that it is the cause',
    claims: `cause_cancer cause_dementia cause_autism cause_obesity cause_depression cause_asthma cause_death
      cause_heart_attack cause_heart_disease cause_stroke cause_diabetes`,
    evidence: `caus* because trigger* lead_to led_to due_to result_in responsib* brought_on bring_on give_rise
      gave_rise to_blame blamed killed kills`,
    contrary: 'not_cause not_prove associat* correlat* link linked links more_likely higher_risk',
    headline: 'Late shifts cause obesity',
    wrong: 'Those who work late shifts are more likely to be obese, the study says.',
    right: 'Late shifts lead to obesity, and are linked to colds.',
  },
  {
    id: 'sacking',
    event: 'a sacking',
    claims: '=sacked =sacks =fired_as =fired_from =fired_by',
    evidence: `sack* fire fired firing dismiss* oust* axe* axing remov* relieved_of relieve_of part_company
      parted_company part_ways parted_ways terminat* let_go forced_out force_out push_out pushed_out shown_door
      show_door lose_job lost_job replac* booted kicked_out ditch* drop* cut cuts lay_off laid_off redundan*
      suspend* ran* pillag* loot* plunder* expel* contract departure end ended`,
    contrary: 'resign* step_down stepped_down stand_down stood_down quit quits retir*',
    idioms: 'sacks_of',
    headline: 'Harbour master sacked in Saltby',
    wrong: 'The harbour master resigned on Monday.',
    right: 'The harbour master was dismissed on Monday after he had refused to resign.',
  },
  {
    id: 'resignation',
    event: 'a resignation',
    claims: '=resigns =resigned =quits =quit',
    evidence: `resign* quit* step_down stepped_down stepping_down step_aside stepped_aside stand_down stood_down
      standing_down stand_aside leave leaves left leaving depart* retir* go gone going goes exit* walk_away
      walked_away give_up gave_up giving_up relinquish* stop* end ended hand_over withdr* pull_out pulled_out
      bow_out move_on moved_on abandon* hang_up drop* no_longer handed_in hand_in tender* notice shut*`,
    contrary:
      'sacked sacking was_dismissed been_dismissed oust* relieved_of fired_by fired_as was_fired been_fired',
    idioms: 'call_it_quits calls_it_quits called_it_quits',
    headline: 'Harbour master resigns in Saltby',
    wrong: 'The harbour master was dismissed on Monday.',
    right: 'The harbour master stepped down before he could be dismissed.',
  },
  {
    id: 'conviction',
    event: 'a conviction',
    claims: 'found_guilty =convicted guilty_of',
    evidence: 'guilt* convict* sentenc* jailed plead* admit* fined fine ordered_to',
    contrary: 'not_guilty acquit* cleared_of found_not_guilty not_convict*',
    idioms:
      'wrongly_convicted wrongfully_convicted convicted_killer convicted_murderer convicted_rapist convicted_felon',
    headline: 'Sailor found guilty of theft',
    wrong: 'A jury found the sailor not guilty of theft.',
    right: 'A jury convicted the sailor of theft and acquitted his brother.',
  },
  {
    id: 'acquittal',
    event: 'an acquittal',
    claims: '=acquitted =cleared_of not_guilty_of found_not_guilty',
    evidence: `acquit* clear cleared clears clearing not_guilty innocen* overturn* quash* exonerat* dropped
      dismiss* free freed no_case wrong* vindicat* lack_evidence absol*`,
    contrary: 'found_guilty convict* sentenced',
    idioms: `cleared_of_plastic cleared_of_debris cleared_of_snow cleared_of_rubbish cleared_of_litter cleared_of_mines
      cleared_of_weeds cleared_of_trees cleared_of_leaves cleared_of_ice cleared_of_sand cleared_of_mud cleared_of_traffic`,
    headline: 'Sailor cleared of theft',
    wrong: 'The sailor was found guilty of theft by a jury.',
    right: 'A jury found the sailor not guilty of theft; his brother was convicted.',
  },
  {
    id: 'averted-strike',
    event: 'that the strike is off',
    claims: `strike_averted strike_called_off strike_off strike_cancelled strike_suspended averts_strike
      avert_strike`,
    evidence:
      'call_off called_off avert* suspend* cancel* postpon* off scrap* abandon* lift* end ended halt* reach* accept* deal agree*',
    contrary: 'go_ahead going_ahead went_ahead walk_out walked_out will_strike picket*',
    headline: 'Bus strike averted in Harwick',
    wrong: 'The bus strike in Harwick will go ahead on Friday.',
    right: 'The bus strike in Harwick was suspended; the trams’ will go ahead.',
  },
  {
    id: 'completion',
    event: 'that it is complete',
    claims:
      'complete_takeover complete_purchase complete_deal complete_merger complete_acquisition complete_sale',
    evidence:
      'complet* finish* final* closed sealed gone_through went_through done bought acquired',
    contrary: `subject_to expected_to_complete due_to_complete will_complete completion_expected
      complete_by complete_in to_be_completed not_complete* agreed_to_buy has_agreed have_agreed`,
    headline: 'Harwick Ferries completes takeover of Saltby Boats',
    wrong: 'The takeover of Saltby Boats is subject to a vote of its owners.',
    right: 'The takeover of Saltby Boats, which was subject to a vote, was finished on Monday.',
  },
  {
    id: 'ban',
    event: 'a ban in force',
    claims: '=bans =banned =outlaws =outlawed',
    evidence: `=banned =bans =banning outlaw* prohibit* approv* pass passed passes passing adopt* voted_to vote_for
      voted_for in_force came_into come_into imposed introduced suspend* disqualif* expel* fined stopped
      barred bar bars forbid* forbad* ended order* issued signed miss* sit_out sat_out threw_book`,
    contrary: `stop_short stopped_short put_off postpon* defer* table tabled no_vote propos* not_act next_month`,
    headline: 'Council bans boats from quay',
    wrong: 'The council put off a vote on a ban on boats until May.',
    right: 'The council voted to keep boats from the quay; a ban on cars was put off.',
  },
  {
    id: 'red-warning',
    event: 'a red warning',
    claims: 'red_warning red_alert',
    evidence: 'red',
    contrary: 'amber_warning yellow_warning orange_warning amber_alert yellow_alert orange_alert',
    headline: 'Red warning of gales for Harwick',
    wrong: 'An amber warning of gales is in force for Harwick.',
    right: 'An amber warning of gales for Harwick was raised to red.',
  },
  {
    id: 'amber-warning',
    event: 'an amber warning',
    claims: 'amber_warning amber_alert',
    evidence: 'amber',
    contrary: 'red_warning yellow_warning orange_warning red_alert yellow_alert',
    headline: 'Amber warning of gales for Harwick',
    wrong: 'A yellow warning of gales is in force for Harwick.',
    right: 'A yellow warning of gales for Harwick was raised to amber.',
  },
  {
    id: 'cure',
    event: 'a cure',
    claims: 'cure_for =cures =cured',
    evidence:
      'cur* eradicat* eliminat* remission heal clear cleared clears disease-free cancer-free smok* salt*',
    contrary: `not_cure no_cure not_a_cure slow slowed slows reliev* eas* trial*`,
    idioms: 'cured_meat cured_ham cured_fish cured_bacon cured_for cured_in',
    headline: 'Doctors find cure for sleeping sickness',
    wrong: 'The drug slows sleeping sickness, the doctors say, and is not a cure.',
    right: 'The drug healed nine of ten people with sleeping sickness in a trial.',
  },
  {
    id: 'hat-trick',
    event: 'a hat-trick',
    claims: '=hat-trick hat_trick',
    evidence: 'hat-trick hat_trick treble third three 3',
    contrary: `=brace second_goal both_goals scored_twice two_goals his_second her_second second_of_game
      second_of_night goals_from`,
    headline: 'Lunn hat-trick sinks Saltby',
    wrong: 'Lunn scored twice after the break.',
    right: 'Lunn scored twice after the break and added a third late on.',
  },
  {
    id: 'unhurt',
    event: 'that nobody was hurt',
    claims: '=unhurt =unharmed =unscathed',
    evidence:
      'unhurt unharmed unscathed uninjured safe safely no_injur* not_hurt not_injured nobody_hurt nobody_injured without_injury without_injuries',
    contrary:
      'was_hurt were_hurt been_hurt =injured injury injuries fractur* broken_arm broken_leg broken_ankle broken_wrist sprain* concuss*',
    headline: 'Sailors unhurt as boat sinks off Harwick',
    wrong: 'One of the sailors of the boat broke a leg, and was hurt in the face.',
    right: 'Neither sailor of the boat was hurt, and both were safe by noon.',
  },
  {
    id: 'sell-out',
    event: 'that it was sold out',
    claims: '=sell-out sold_out =sellout',
    evidence:
      'sell-out sellout sold_out sell_out sold full packed capacity every_ticket all_ticket snapped_up last_ticket no_ticket',
    contrary:
      'unsold ticket_available ticket_left still_available ticket_remain* empty_seats short_of_capacity',
    headline: 'Harwick regatta a sell-out',
    wrong: 'There are tickets left for the regatta on both days.',
    right: 'Every ticket for the regatta has gone; tickets for the race are still available.',
  },
]
