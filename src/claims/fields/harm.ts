import type {Field} from './field.js'

/** What befalls people's lives and health. */
export const HARM: readonly Field[] = [
  {
    id: 'death',
    event: 'a death',
    claims: `=die =dies =died =dead =dying death =kill =kills =killed fatal fatally drown perish =deaths deadly_attack deadly_crash deadly_shooting deadly_blast deadly_fire stillborn`,
    evidence: `die dead death kill fatal* deadly lethal murder* manslaughter homicide slay drown perish burial
      mourn obituary suicide execute execution massacre genocid* posthumous* corpse casualty toll
      assassin* widow* post-mortem autopsy mortuary coroner inquest decease* lose_life claim_life
      pass_away stillborn euthan* wreath cremat* behead* slaughter* lynch* bereav* predecease mass_grave bodies remains =dying`,
    hints: `tribute surviv* =lives =fallen grave take_life late_husband late_wife bury funeral memorial
      victim collapse`,
    idioms: `dead_heat dead_end dead_ball dead_line dead_rubber dead_sea dead_cert dead_duck dead_weight
      dead_wood dead_in_water death_of_high_street death_of_cinema death_knell death_trap death_star
      death_metal sudden_death death_tax to_die_for die_hard die_cast dying_breed dying_art kill_off
      kill_time kill_bill death_row play_dead drop_dead dead_sure dead_ahead dead_even left_for_dead
      half_dead catch_dead kill_deal kill_plan kill_switch deal_dead nearly_die almost_die
      clinically_dead dead_for die_for nearly_dead dead_experience near-death near_death
      brink_of_death death_toll_of`,
  },
  {
    id: 'murder',
    event: 'a killing',
    claims: 'murder murderer manslaughter assassinate assassination slay slaying homicide massacre',
    evidence: `murder* manslaughter assassin* slay slaying homicide kill* massacre* genocid* strangle
      behead* execute execution slaughter* lynch* bludgeon* hitman stab* =shot mass_grave`,
    hints: `stab* dead death die shot_dead shoot_dead fatal* crime`,
    idioms: 'murder_on_the murder_mystery character_assassination blue_murder slew_of =slew',
  },
  {
    id: 'suicide',
    event: 'a suicide',
    claims: `=suicide kill_himself kill_herself take_own_life took_overdose takes_overdose took_his_life
      took_her_life takes_own_life hanged_himself hanged_herself`,
    evidence: 'suicide suicidal overdose kill_himself kill_herself kill_themselves',
    hints: 'jump hang bomber',
    idioms: 'suicide_squad suicide_note political_suicide commercial_suicide',
  },
  {
    id: 'cancer',
    event: 'an illness of this kind',
    claims: '=cancer tumour tumor leukaemia leukemia lymphoma melanoma',
    evidence: `cancer* tumour tumor leukaemia leukemia lymphoma melanoma chemotherapy oncolog*
      radiotherapy malignant carcin* biopsy metasta* mastectomy sarcoma myeloma`,
    idioms: 'cancer_at_heart',
  },
  {
    id: 'heart',
    event: 'a heart attack or stroke',
    claims: 'heart_attack cardiac_arrest =stroke suffer_stroke',
    evidence: `cardiac stroke coronary angina aneurysm haemorrhage hemorrhage heart artery stent
      valve`,
    hints: `heart clot bypass collapse stricken artery`,
    idioms:
      'stroke_of breast_stroke one-stroke stroke_lead stroke_ahead stroke_clear stroke_behind',
  },
  {
    id: 'dementia',
    event: 'an illness of this kind',
    claims: "dementia alzheimer parkinson's =alzheimers =parkinsons",
    evidence: `dementia demented alzheimer* parkinson*`,
    hints: `memory brain neuro*`,
  },
  {
    id: 'virus',
    event: 'an infection',
    claims: `covid covid-19 coronavirus hiv aids ebola malaria measles tuberculosis cholera meningitis flu
      norovirus smallpox polio typhoid mumps zika mpox monkeypox dengue =sars =mers bubonic_plague plague_outbreak plague_kills bird_flu
      swine_flu`,
    evidence: `covid* coronavirus hiv aids ebola malaria measles tuberculosis tb cholera meningitis flu
      influenza virus* infect* disease epidemic pandemic outbreak pneumonia norovirus smallpox polio*
      typhoid mumps zika mpox monkeypox dengue sars mers plague bubonic sars_cov vaccin* rash*`,
    hints: 'ill* sick* patient bacteri* vaccin*',
    idioms: 'plague_of pop-up_aids hearing_aids aids_to visual_aids',
  },
  {
    id: 'hospital',
    event: 'a stay in hospital',
    claims: `hospitalise hospitalize =hospitalised =hospitalized intensive_care life_support in_hospital
      in_coma =coma rushed_to_hospital taken_to_hospital critically_ill critical_condition
      =hospitalization =hospitalisation on_ventilator`,
    evidence: `hospital* clinic intensive_care life_support coma ambulance unconscious infirmary paramedic`,
    hints: 'doctor medic* treat* operat* surg* patient ward collapse injur*',
  },
  {
    id: 'injury',
    event: 'an injury',
    claims: `=injured =injures =wounded =maimed left_paralysed left_paralyzed paralysed_from paralyzed_from =paralysed_man =paralysed_woman =injuring injury =wounding =wounds
      badly_hurt seriously_hurt critically_hurt slightly_hurt hurt_in hurt_as hurt_after people_hurt
      broken_leg break_leg breaks_leg broken_arm breaks_arm broken_ankle fractured_skull fractured_leg fractured_rib fractured_spine fractured_hip hip_fracture skull_fracture
      concussion disfigured severe_burns scalded`,
    evidence: `injur* wound* hurt maim* paralys* paralyz* hospital* fractur* bruise* casualt* strain* sprain*
      concuss* burn* scald* disfigur* bleed* crush* broken broke bruis* lame amput* cut_by fit fitness`,
    hints: `tear knee hamstring ankle groin calf shoulder surg* stab* scar* broken_leg broken_arm break_leg
      break_arm crash_victim sideline* limp* scan* sore* strap* miss_match miss_game rule_out out_for
      recover* pain* twist* ruptur* ligament* muscle* blood bite bitten foot thigh back neck arm leg
      doubtful blow`,
    idioms: `injured_pride wounded_pride wounded_knee hurt_feeling feelings_hurt sales_hurt profit_hurt
      exports_hurt earnings_hurt shares_hurt economy_hurt pride_hurt injury_time add_insult_to_injury
      insult_to_injury personal_injury injury_lawyer fractured_party fractured_relation injury_list`,
  },
  {
    id: 'missing',
    event: 'a disappearance',
    claims:
      '=disappeared =disappears =disappearance =vanished =vanishes goes_missing went_missing missing_person missing_girl missing_boy missing_woman missing_man',
    evidence: `disappear* vanish* missing last_seen whereabouts unaccounted abduct* kidnap*`,
    hints: `find* found lost gone trace* hunt* extinct* miss search*`,
  },
  {
    id: 'flight',
    event: 'an escape',
    claims: '=flees =fled =flee =fleeing =exiled into_exile on_run',
    evidence: `flee flight_from escap* exile* abscond* refuge* run_away evacuat* asylum fugitive*
      bolt on_run`,
    hints: 'leave left desert* hide hid hiding abroad',
    idioms: 'on_run_in run_out',
  },
  {
    id: 'illness',
    event: 'an illness',
    claims: `=ill =illness seriously_ill diagnosed_with diabetes pneumonia sepsis epilepsy schizophrenia
      kidney_failure liver_failure brain_damage nervous_breakdown terminally_ill chemotherapy
      blood_clot`,
    evidence: `ill illness* sick* disease* diagnos* cancer* tumour* tumor* condition* syndrome disorder*
      infect* virus* pneumonia sepsis diabet* epilep* hospital* symptom* chemotherapy unwell patient*
      fever clot* stroke cardiac dementia`,
    hints: `health* medic* doctor* treat* suffer* drug clinic* collapse pain brain kidney liver heart`,
    idioms: `ill_at_ease ill_will ill_feeling ill_effect ill_advised ill_afford speak_ill bode_ill ill_omen
      ill_wind ill_fate ill_gotten =ills`,
  },
  {
    id: 'surgery',
    event: 'an operation',
    claims: `=surgery heart_operation brain_operation undergo_operation have_operation after_operation
      amputate =amputated amputation heart_transplant kidney_transplant liver_transplant
      lung_transplant`,
    evidence: `surg* operat* amput* transplant* hospital* implant* scalpel theatre stitch* procedure* vet veterinar* graft* remov*
      replac*`,
    hints: 'doctor* medic* treat* injur* heal recover* clinic* knee hip cut scan* procedure',
    idioms: 'gp_surgery doctor_surgery mp_surgery constituency_surgery surgery_hour',
  },
  {
    id: 'poisoning',
    event: 'a poisoning',
    claims: `=poisoned =poisoning =poisoner salmonella listeria botulism legionnaires legionella e.coli
      novichok polonium ricin anthrax`,
    evidence: `poison* toxi* contaminat* salmonell* listeri* botulism legionel* legionnaires* e.coli coli
      novichok polonium ricin* anthrax* nerve_agent bacteri* arsenic cyanide radiation`,
    hints: 'ill* sick* gas fume* chemical* food hygiene infect* vomit* spike*',
    idioms: 'poisoned_chalice poison_pill',
  },
  {
    id: 'evacuation',
    event: 'an evacuation',
    claims: 'evacuate evacuation evacuee',
    evidence: `evacuat* evacuee* clear_out cleared_out flee flight_from leave_home left_home shelter* order_out
      move_out moved_out get_out got_out airlift* empti*`,
    hints: `leave left clear* rescu* safe* escap* strand* displac* refug* alarm* bring_out remov* take_out`,
  },
  {
    id: 'rescue',
    event: 'a rescue',
    claims: '=rescued_from =pulled_from pull_from_rubble winch_to_safety airlift airlifted',
    evidence: `rescu* sav* winch* airlift* pull* pluck* lifeboat* helicopter* coastguard* surviv* drag* trap*
      free*`,
    hints: 'help* safe* found find',
  },
  {
    id: 'execution',
    event: 'an execution',
    claims: `=executed =executions executioner death_penalty death_sentence sentence_to_death =beheaded
      =beheads =beheading firing_squad lethal_injection`,
    evidence: `execut* behead* hang* lethal* death* decapitat* gallows guillotin* firing_squad
      capital_punishment put_to_death`,
    hints: 'kill* dead murder* shot shoot sentenc* condemn* throat',
    idioms: 'well_executed execute_plan executed_plan execute_move execute_warrant execute_order',
  },
]
