import type {Field} from './field.js'

/** What police, prosecutors and courts do to people. */
export const JUSTICE: readonly Field[] = [
  {
    id: 'arrest',
    event: 'an arrest',
    claims: `=arrested =arrests =arrest =detained =detains =detain in_custody =detention under_arrest
      taken_into_custody held_by_police held_on_suspicion police_hold held_in_custody captured_by
      =recaptured in_handcuffs handed_over_to_police turn_himself_in wanted_by_police`,
    evidence: `arrest* detain* detention custod* apprehend* bail* remand* handcuff* nab extradit* lock_up
      imprison* recaptur* wanted on_suspicion turned_himself_in turned_herself_in`,
    hints: `captur* seiz* caught round_up hold_on hold_for hold_over hold_by held_on held_for held_over
      held_by held_after hold_in held_in pick_up crackdown intern* charg* question* raid police =held
      surrender* jail* prison*`,
    idioms: `cardiac_arrest arrest_decline arrest_slide arrest_fall arrested_development arrest_slump`,
  },
  {
    id: 'charge',
    event: 'a criminal charge',
    claims: `=charged_with =charged_over =charged_in =charged_after =indicted =indicts indictment =prosecuted
      =arraigned murder_charge fraud_charge rape_charge assault_charge drug_charge =charged_$
      was_charged been_charged face_charges faces_charge charges_against prosecute prosecution
      criminal_charge corruption_charge bribery_charge terror_charge theft_charge perjury_charge`,
    evidence: 'charg* indict* prosecut* arraign* defendant magistrate*',
    hints: 'trial court summons alleg* arrest* crown_court plead* allegation accus*',
    idioms: 'charged_atmosphere charged_up fully_charged charged_battery charged_for',
  },
  {
    id: 'trial',
    event: 'a trial',
    claims: `on_=trial in_dock stand_trial face_trial go_on_=trial trial_begins trial_opens trial_hears
      murder_trial fraud_trial rape_trial corruption_trial sent_for_trial court-martial`,
    evidence: `trial court jury dock prosecut* accus* tribunal tried try_for testif* defendant magistrate*
      court-martial* try_on retri*`,
    hints: 'court_hear jury plead* charg* case_against',
    idioms: 'trial_basis on_trial_basis clinical_trial drug_trial vaccine_trial trial_run',
  },
  {
    id: 'conviction',
    event: 'a conviction',
    claims: `=convicted =convicts =guilty conviction guilty_verdict pleads_guilty pleaded_guilty found_liable`,
    evidence: 'convict* guilt* verdict* found_liable',
    hints:
      'plead* admit* jail* prison* crime criminal offence conden* =condemned sentenc* fine court',
    idioms: `guilty_pleasure guilty_conscience guilty_feel not_guilty lack_conviction with_conviction
      feel_guilty`,
  },
  {
    id: 'jail',
    event: 'a jail sentence',
    claims: `=jailed =jails =jail =imprisoned =imprisonment =prison =sentenced behind_bars life_sentence
      =gaoled locked_up =incarcerated jail_term prison_term life_in_prison =prisoner life_behind_bars`,
    evidence: `jail* prison* imprison* sentence_to sentence_of month_sentence year_sentence life_sentence gaol* custod* inmate behind_bars incarcerat* parole
      penitentiar* lock_up court-martial warder arrest_and prisoner* =inside`,
    hints: `sentenc* cell camp bar warden guantanamo captiv* conviction detain* detention serve_year serve_time
      convict*`,
    idioms: 'prison_break jail_break prison_drama',
  },
  {
    id: 'lawsuit',
    event: 'a lawsuit',
    claims: `=sues =sued =sue =suing =lawsuit =lawsuits legal_action =litigation sued_for faces_writ
      =plaintiff class_action class-action takes_to_court`,
    evidence: 'sue suing lawsuit* suit* litig* libel* compensat* plaintiff* tribunal* writ =writs',
    hints: `patent* damages court* legal* lawyer* attorney* action_against law_firm settlement case_against
      judge`,
  },
  {
    id: 'deport',
    event: 'a deportation or extradition',
    claims: `=deported =deports =deport deportation =extradited =extradite extradition =expelled_from_country
      deports =repatriated`,
    evidence: 'deport* extradit* expel* expul* send_back sent_back repatriat* hand_over',
    hints: 'return* remov* illegal* immigra* asylum exile*',
  },
  {
    id: 'acquittal',
    event: 'an acquittal',
    claims: `acquit acquittal =cleared_of =exonerated exonerate not_guilty_of found_not_guilty
      wrongly_convicted wrongly_jailed conviction_quashed`,
    evidence: `acquit* clear* innocen* not_guilty exonerat* quash* overturn* absol* miscarriage
      vindicat* unsafe wrongful* wrongly`,
    hints: `verdict* throw_out thrown_out dismiss* drop* released free* jury court trial judge charge* convict*
      case_against`,
    idioms: 'plead_not_guilty cleared_of_snow',
  },
  {
    id: 'retrial',
    event: 'a second trial',
    claims: 'retrial mistrial =re-trial',
    evidence: `retrial* re-trial* retri* mistrial* new_trial second_trial fresh_trial try_again quash*
      hung_jury`,
    hints: 'trial appeal* jury verdict* court',
  },
  {
    id: 'inquiry',
    event: 'an investigation',
    claims: `under_investigation criminal_investigation criminal_inquiry police_probe police_inquiry
      police_investigation fraud_probe fraud_inquiry face_probe face_inquiry face_investigation
      antitrust_probe bribery_probe corruption_probe criminal_probe misconduct_hearing`,
    evidence: `investigat* inquir* enquir* prob* look_into examin* review* audit* question* watchdog* regulat*
      police detective* inspect* scrutin* tribunal* hearing* commission`,
    hints: 'suspect* hunt* identif* track* study ask* claim* alleg* case look* search* complain*',
  },
  {
    id: 'questioning',
    event: 'questioning by the police',
    claims: `questioned_by_police quizzed_by_police interviewed_by_police grilled_by_police police_question
      police_quiz questioned_over =interviewed_under_caution questioned_by_detectives`,
    evidence: `question* quiz* interview* interrogat* grill* custody arrest* detain* caution suspect* speak_to
      spoken_to spoke_to statement help_police`,
    hints: 'police* detective* officer* held ask* inquir* investigat* inquest',
  },
  {
    id: 'raid',
    event: 'a raid',
    claims: '=raided police_raid police_raids =raids_home raid_on =raids_office dawn_raid',
    evidence: `raid* search* swoop* seiz* rob* storm* break_into burst_into warrant* attack* foray* assault*
      strik*`,
    hints: 'police* arrest* enter*',
    idioms: 'raid_on_market dawn_raid_on_share',
  },
  {
    id: 'libel',
    event: 'libel',
    claims: 'libel =libelled =defamed defamation slander =slandered',
    evidence: `libel* defam* slander* sue suing lawsuit* damages reputation smear* untrue malicious`,
    hints: 'false* apolog* court* legal* sued action writ',
  },
  {
    id: 'fine',
    event: 'a fine',
    claims: '=fined record_fine heavy_fine hefty_fine',
    evidence: 'fine fining penal* sanction* punish* ordered_to_pay forfeit*',
    hints: 'pay* order* £* disciplin* cost* court* charge*',
  },
  {
    id: 'impeachment',
    event: 'an impeachment',
    claims: 'impeach impeachment',
    evidence: 'impeach* no-confidence remov* oust* unseat*',
    hints: 'vote* trial charge* inquir*',
  },
  {
    id: 'perjury',
    event: 'a lie under oath',
    claims: `perjury =perjured perjurer lied_under_oath lied_to_court lied_to_police lied_to_parliament
      lied_to_investigators pervert_course_of_justice`,
    evidence: `perjur* lie lying liar* false* oath mislead* misled untru* dishonest* pervert* obstruct*
      fabricat*`,
    hints: 'truth deni* court* evidence',
  },
]
