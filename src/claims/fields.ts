/**
 * Fields in which a false claim hurts most: people sue over them, and markets move. For each, what
 * display text says of it and what in a body bears it out.
 *
 * A word stands for all forms of its lemma, `=word` for that form only, `word*` for all that begin
 * so. Words joined by `_` follow one another, with at most one word between.
 */
export interface Field {
  readonly id: string
  /** What the body has to report, as a reason says it: “an arrest”. */
  readonly event: string
  /** What claims it in display text. */
  readonly claims: string
  /** What bears it out, wherever the body has it. */
  readonly evidence: string
  /** What bears it out only in a sentence that speaks of the same. */
  readonly hints?: string
  /** What reads like a claim of the field and is none. */
  readonly idioms?: string
}

export const FIELDS: readonly Field[] = [
  {
    id: 'death',
    event: 'a death',
    claims: '=die =dies =died =dead =dying death =kill =kills =killed fatal fatally drown perish',
    evidence: `die dead death kill fatal* deadly lethal murder* manslaughter homicide slay drown
      perish burial mourn obituary suicide execute execution massacre genocid* posthumous*
      corpse casualty toll assassin* widow* post-mortem autopsy mortuary coroner inquest
      decease* lose_life claim_life pass_away stillborn euthan* wreath cremat* behead*
      slaughter* lynch* bereav* predecease =dying`,
    hints: `tribute surviv* =lives =fallen grave take_life late_husband late_wife bury funeral
      memorial victim collapse`,
    idioms: `dead_heat dead_end dead_ball dead_line dead_rubber dead_sea dead_cert dead_duck
      dead_weight dead_wood dead_in_water death_of_high_street death_of_cinema death_knell
      death_trap death_star death_metal sudden_death death_tax to_die_for die_hard die_cast
      dying_breed dying_art kill_off kill_time kill_bill death_row play_dead drop_dead
      dead_sure dead_ahead dead_even left_for_dead half_dead catch_dead kill_deal kill_plan
      kill_switch deal_dead nearly_die almost_die clinically_dead dead_for die_for
      nearly_dead dead_experience near-death near_death brink_of_death death_toll_of`,
  },
  {
    id: 'murder',
    event: 'a killing',
    claims: 'murder murderer manslaughter assassinate assassination slay slaying homicide massacre',
    evidence: `murder* manslaughter assassin* slay slaying homicide kill* massacre* genocid* strangle
      behead* execute execution slaughter* lynch* bludgeon* hitman dead death die fatal* stab* =shot`,
    hints: `stab* dead death die shot_dead shoot_dead =fatal crime`,
    idioms: 'murder_on_the murder_mystery character_assassination blue_murder',
  },
  {
    id: 'suicide',
    event: 'a suicide',
    claims: '=suicide kill_himself kill_herself take_own_life',
    evidence: `suicide suicidal overdose kill_himself kill_herself kill_themselves`,
    hints: `jump hang bomber`,
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
    claims:
      'covid covid-19 coronavirus hiv aids ebola malaria measles tuberculosis cholera meningitis flu',
    evidence: `covid* coronavirus hiv aids ebola malaria measles tuberculosis tb cholera meningitis
      flu influenza virus* infect* disease epidemic pandemic outbreak pneumonia`,
    hints: `ill* sick* patient bacteri* vaccin*`,
  },
  {
    id: 'hospital',
    event: 'a stay in hospital',
    claims: `hospitalise hospitalize =hospitalised =hospitalized intensive_care life_support
      in_hospital in_coma =coma rushed_to_hospital taken_to_hospital critically_ill
      critical_condition`,
    evidence: `hospital* clinic intensive_care life_support coma ambulance unconscious infirmary
      paramedic`,
    hints: `doctor medic* treat* operat* surg* patient ward collapse injur*`,
  },
  {
    id: 'injury',
    event: 'an injury',
    claims: '=injured =injures =wounded =maimed =paralysed =paralyzed',
    evidence: `injur* wound* hurt maim* paralys* paralyz* hospital* fractur* bruise* casualt* strain*
      sprain*`,
    hints: `tear knee hamstring ankle groin calf shoulder surg* stab* scar* broken_leg broken_arm
      break_leg break_arm crash_victim`,
    idioms: 'injured_pride wounded_pride wounded_knee',
  },
  {
    id: 'arrest',
    event: 'an arrest',
    claims:
      '=arrested =arrests =arrest =detained =detains =detain in_custody =detention under_arrest taken_into_custody',
    evidence: `arrest* detain* detention custody apprehend* bail* remand* handcuff* nab extradit*
      lock_up imprison*`,
    hints: `captur* seiz* caught round_up hold_on hold_for hold_over hold_by held_on held_for
      held_over held_by held_after hold_in held_in pick_up crackdown intern* charg* question* raid police`,
    idioms:
      'cardiac_arrest arrest_decline arrest_slide arrest_fall arrested_development arrest_slump',
  },
  {
    id: 'charge',
    event: 'a criminal charge',
    claims:
      '=charged_with =charged_over =charged_in =charged_after =indicted =indicts indictment =prosecuted =arraigned murder_charge fraud_charge rape_charge assault_charge drug_charge',
    evidence: `charg* indict* prosecut* arraign* defendant magistrate*`,
    hints: `trial court summons alleg* arrest* crown_court plead* allegation accus*`,
    idioms: 'charged_atmosphere',
  },
  {
    id: 'trial',
    event: 'a trial',
    claims: 'on_trial in_dock stand_trial face_trial go_on_trial',
    evidence: `trial court jury dock prosecut* accus* tribunal tried try_for testif* defendant
      magistrate*`,
    hints: 'court_hear jury plead* charg* case_against',
    idioms: 'trial_basis on_trial_basis',
  },
  {
    id: 'conviction',
    event: 'a conviction',
    claims: '=convicted =convicts =guilty conviction',
    evidence: `convict* guilt* verdict plead* found_liable`,
    hints: `admit* jail* prison* crime criminal offence conden* =condemned sentenc* fine court`,
    idioms:
      'guilty_pleasure guilty_conscience guilty_feel not_guilty lack_conviction with_conviction feel_guilty',
  },
  {
    id: 'jail',
    event: 'a jail sentence',
    claims:
      '=jailed =jails =jail =imprisoned =imprisonment =prison =sentenced behind_bars life_sentence =gaoled locked_up =incarcerated',
    evidence: `jail* prison* imprison* sentenc* gaol* custod* inmate behind_bars incarcerat* parole
      penitentiar* lock_up court-martial warder arrest_and`,
    hints: `cell camp bar warden guantanamo captiv* conviction detain* detention serve_year
      serve_time convict*`,
    idioms: 'prison_break jail_break prison_drama',
  },
  {
    id: 'resignation',
    event: 'a resignation',
    claims:
      '=resigns =resigned =resign resignation =resigning =quits =quit =quitting step_down stand_down',
    evidence: `resign* quit* step_down stand_down step_aside walk_out relinquish* abdicat* ex-*
      tender*`,
    hints: `leave left leav* exit* withdraw* withdrew replac* go_as gone_as part_company hand_over
      bow_out walk_away depart* retire* retir* =retirement`,
    idioms: 'quit_smoking quit_notice resigned_to resign_to resign_himself',
  },
  {
    id: 'sacking',
    event: 'a dismissal',
    claims: `=sacked =sacks =sacking =dismissed_over =dismissed_from =ousted =ousts =fired_as
      =fired_from =fired_over =fired_for =fired_after get_fired =suspended_over
      =suspended_from`,
    evidence: `sack* dismiss* axe oust* redundan* lay_off laid_off suspend* overthr* relieve*
      lose_job lost_job depos* toppl* force_out stood_down kick_out unseat* =fired =firing
      terminat* let_go remove_as remove_from severance`,
    hints: `remov* replac* leave left depart* quit* resign* exit* suspen* suspension part_ways
      part_company let_go terminat* show_door expul* fire*`,
    idioms: 'sacked_quarterback sack_race dismissed_for fired_up',
  },
  {
    id: 'fraud',
    event: 'a fraud',
    claims:
      '=fraud fraudster fraudulent embezzle embezzlement swindle swindler scam scammer con_man conman defraud launder laundering money_laundering forgery forge_document',
    evidence: `fraud* embezzl* swindl* scam* con_man conman conmen defraud* launder* forg* decei*
      decept* decepti* phish* counterfeit* misrepresent* bogus rip_off hoax* ponzi mis-sell*`,
    hints: `con trick* crook* illegal* crime scandal false* fake* mislead* misled cheat*
      irregular* dishonest* misus* rogue insider identity accounting overstat* stole* steal*
      theft racket*`,
  },
  {
    id: 'corruption',
    event: 'corruption',
    claims:
      'bribe bribery corruption =corrupt kickback embezzle =backhander extort extortion blackmail',
    evidence: `brib* corrupt* kickback* backhander* extort* blackmail* graft sleaze* embezzl*
      impropri* slush match-fix* pay-off payoff`,
    hints: `illegal* favour* influence scandal fix fix* misconduct crook* fraud*`,
    idioms: 'corrupt_file corrupt_data',
  },
  {
    id: 'theft',
    event: 'a theft',
    claims:
      '=stole =stolen =steals theft =robbed =robs robbery =robber =robbers burglary burglar burgled =looted looting looter heist shoplift shoplifting =thief =thieves mugged',
    evidence: `stole* steal* theft thef* thief thiev* rob robber robbery burgl* loot* heist shoplift*
      mug mugging pilfer* break-in ransack* smuggl* raid* demand_money hold_up rob_of =haul`,
    hints: `take taken poach* copy* crime hijack* hack* ident* phish* pirat* raid* nick* pinch*
      swip* snatch* plunder*`,
    idioms:
      'steal_show steals_show stolen_show steal_limelight steal_win steals_win steal_march steal_point steals_lead steal_thunder stole_show stole_win daylight_robbery robbed_of',
  },
  {
    id: 'rape',
    event: 'a sexual crime',
    claims:
      '=rape =raped =rapist =rapes sexually_assaulted sex_assault sexual_assault sex_abuse sexual_abuse child_abuse =paedophile =paedophiles =paedophilia molest molested groped sexual_harassment sexually_abused sex_offender sex_attack =pedophile',
    evidence: `rape rapist sexual* indecen* molest* paedophil* pedophil* grop* incest* child_porn*
      porn* lewd`,
    hints: `abus* assault* sex grooming harass*`,
    idioms: 'rape_seed',
  },
  {
    id: 'abuse',
    event: 'abuse or an assault',
    claims: `=abused =abuser =abusers =assaulted =assaults tortured =tortures =torture beaten_up
      domestic_violence domestic_abuse attacked_with attacked_by =attacked_outside
      knife_attack =mauled`,
    evidence: `abus* assault* tortur* mistreat* ill-treat* maltreat* harass* bully bullying violen*
      cruel* molest* rapist brutal* batter*`,
    hints: `beat* hit kick* punch* insult* fight* exploit* neglect* neglig* harm* kill* mob*
      humiliat* degrad* taunt* attack* rap rape wound* injur* stab* sexual*`,
  },
  {
    id: 'stabbing',
    event: 'a stabbing or a shooting',
    claims:
      '=stabbed =stabs =stabbing =shooting =shootings shot_dead =gunman =gunmen gunned_down knifed knifing knife_attack gun_attack drive-by machete',
    evidence: `stab* knif* shot shoot* gun bullet* rifle* pistol* machete sniper*`,
    hints: `arm* film* record* photograph* camera* fire fire* kill* murder* weapon* arm armed
      wound* blade*`,
    idioms:
      'shooting_star shooting_scene troubleshooting shooting_practice stabbing_pain film_shooting',
  },
  {
    id: 'kidnap',
    event: 'a kidnapping',
    claims:
      '=kidnapped =kidnaps kidnap kidnapping kidnapper abduct abduction =hostage =hostages held_captive hijack hijacker hijacking =ransom',
    evidence: `kidnap* abduct* hostage* captiv* captor* hijack* ransom* traffick* captur*`,
    hints: `seiz* captur* missing disappear* held_by hold_by snatch*`,
    idioms: 'hostage_to_fortune',
  },
  {
    id: 'bombing',
    event: 'an explosion',
    claims: `=explosion =explosions =explodes =exploded =bombing =bombings =bombed =bomber =bombers
      bomb_attack bomb_kills car_bomb bomb_blast detonate blast_kills =bombs bomb_scare
      bomb_threat bomb_plot bomb`,
    evidence: `explo* bomb* blast* detonat* blow_up blew_up blown_up landmine grenade* mortar*
      air_strike airstrike*`,
    hints: `device mine raid* strike* attack* erupt* burst* missile* rocket* shell* strik*`,
    idioms: `explosion_of explosion_in population_explosion box_office_bomb sex_bomb explodes_onto
      explode_onto photo_bomb bomb_at_box cost_bomb`,
  },
  {
    id: 'terrorism',
    event: 'terrorism',
    claims:
      '=terrorist =terrorists =terrorism terror_attack terror_plot terror_suspect terror_threat terror_charge =jihadist =jihadists',
    evidence: `terror* jihad* al-qaeda qaeda isis islamist* insurgen* september_11 9/11`,
    hints: `attack* bomb* radical* militant* extremis* ira`,
  },
  {
    id: 'war',
    event: 'fighting',
    claims:
      '=invasion =invades =invaded declares_war at_war =airstrike =airstrikes air_strike air_strikes =shelling shelled missile_strike missile_attack rocket_attack =coup =genocide =ambush =ambushed =mutiny',
    evidence: `inva* airstrike* air_strike* air_raid* shell* missile* rocket* coup genocid* ambush*
      mutin* bomb* combat overthr* uprising insurgen* massacre* junta`,
    hints: `armed seiz* war army militar* occup* offensive soldier* troop* rebel* fight*
      armed_force fighting conflict =clashes attack`,
    idioms:
      'pitch_invasion at_war_over star_wars coup_for pr_coup diplomatic_coup coup_de home_invasion transfer_coup',
  },
  {
    id: 'riot',
    event: 'rioting',
    claims: '=riot =riots =rioting =rioters =riotous',
    evidence: `riot* unrest disorder* loot* hooligan* uprising rampag* brawl*`,
    hints: `trouble* fight* protest* violen* demonstrat* mob clash* disturb*`,
    idioms: 'riot_of run_riot runs_riot ran_riot riot_police laugh_riot',
  },
  {
    id: 'crash',
    event: 'a crash',
    claims: `plane_crash car_crash train_crash helicopter_crash air_crash rail_crash bus_crash
      road_crash coach_crash crash_kills crash_victim crash_landing hit-and-run
      crash_injures motorway_crash =shipwreck capsize =capsized train_derail =derails
      train_derailment`,
    evidence: `crash* collid* collision* derail* wreck* smash* overturn* capsiz* plough* pile-up
      come_down came_down ran_over run_over knock_down swerv*`,
    hints: `hit hit* hit_by disaster* plunge* plung* struck ditch* accident* sink* sank sunk`,
  },
  {
    id: 'fire',
    event: 'a fire',
    claims:
      '=blaze =blazes =arson =arsonist house_fire forest_fire fire_kills fire_destroys bushfire wildfire firefighters =inferno',
    evidence: `fire blaz* arson* burn* flame* inferno* bushfire* wildfire* ablaze ignit* combust*`,
    hints: `torch* smoke*`,
    idioms: `blaze_of blaze_trail blazes_trail economic_derailment`,
  },
  {
    id: 'disaster',
    event: 'a disaster of this kind',
    claims:
      '=earthquake =earthquakes =tsunami =hurricane =tornado =floods =flooding =landslide =landslides =avalanche =cyclone =typhoon volcanic_eruption =famine',
    evidence: `earthquake* quake* tremor* seismic tsunami* hurricane* tornado* storm* flood*
      landslide* landslip* mudslide* avalanche* cyclone* typhoon* volcan* erupt* famine*
      drought* starv* hunger hungry katrina gale*`,
    hints: `wave* water* wind* rain* snow* slide* aid disaster*`,
    idioms: 'landslide_win landslide_victory flood_of =landslide_election',
  },
  {
    id: 'bankruptcy',
    event: 'a bankruptcy',
    claims:
      '=bankrupt bankruptcy =insolvent insolvency =liquidation go_bust goes_bust went_bust into_administration into_receivership',
    evidence: `bankrupt* insolven* liquidat* receiver* bust chapter_11 go_under went_under wind_up
      wound_up`,
    hints: `administrat* collapse* creditor* rescue ailing fold =debts`,
    idioms: 'morally_bankrupt',
  },
  {
    id: 'lawsuit',
    event: 'a lawsuit',
    claims: '=sues =sued =sue =suing =lawsuit =lawsuits legal_action',
    evidence: `sue suing lawsuit* suit* litig* libel* compensat* plaintiff* tribunal* writ =writs`,
    hints: `patent* damages court* legal* lawyer* attorney* action_against law_firm settlement
      case_against judge`,
  },
  {
    id: 'divorce',
    event: 'a divorce or separation',
    claims: '=divorce =divorced =divorces =divorcing',
    evidence: `divorc* ex-wife ex-husband break-up annul* decree spouse`,
    hints: `separat* split* settle* custody marriage marri* part_company estrang*`,
    idioms: 'divorce_from_reality divorced_from',
  },
  {
    id: 'marriage',
    event: 'a wedding',
    claims: '=weds =marries =married =wedding =remarries ties_knot',
    evidence: `wed marri* marry* bride* groom* wives spouse* nuptial* honeymoon* civil_partnership
      tie_knot`,
    hints: `couple* romance* engage* propos* wife* husband*`,
  },
  {
    id: 'pregnancy',
    event: 'a pregnancy or birth',
    claims:
      '=pregnant =pregnancy gives_birth gave_birth expecting_baby expecting_child =miscarriage =abortion',
    evidence: `pregnan* birth* born expectant matern* miscarr* abort* childbirth conceiv* foet*
      fetus* unborn newborn* ivf twins`,
    hints: `mother* son daughter deliver* expecting baby babies fertil*`,
  },
  {
    id: 'ban',
    event: 'a ban',
    claims: '=banned =bans =ban =outlawed =outlaws =prohibits =prohibited',
    evidence: `ban bar prohibit* outlaw* forbid* forbad* illegal* disqualif* embargo* not_allow*
      disallow* sine_die ineligib* moratorium`,
    hints: `miss* exclu* suspen* block* veto* boycott* restrict* expel* censor* crackdown abolish*
      not_allow forbid* miss_match miss_game`,
    idioms: 'ban_ki-moon',
  },
  {
    id: 'strike',
    event: 'industrial action',
    claims:
      'strike_ballot strike_action rail_strike tube_strike teachers_strike nurses_strike pilots_strike workers_strike staff_strike on_strike general_strike strike_threat walkout walk-out strike_over_pay',
    evidence: `strik* walkout* walk-out* walk_out industrial_action stoppage* picket* work-to-rule
      lockout lock-out`,
    hints: `dispute* action* action union* unions protest* stay* ballot*`,
    idioms: 'strike_gold hunger_strike air_strike',
  },
  {
    id: 'drugs',
    event: 'drugs or doping',
    claims:
      '=overdose =overdoses =overdosed =cocaine =heroin =cannabis drug_dealer drug_dealing drug_trafficking drug_smuggling failed_drugs_test drugs_raid =doping drug_addict steroid drug_abuse drug_test drugs_test',
    evidence: `overdos* cocaine* heroin* cannabis marijuana dop narcotic* addict* steroid* nandrolone
      ecstasy opium opiate* epo tetrahydrogestrinone thg balco banned_substance rehab*`,
    hints: `test* pill* medic* crack substance* stimulant* drug* dealer* traffick*`,
  },
  {
    id: 'drink',
    event: 'drunkenness',
    claims:
      '=drunk =drunken drink-driving drink-drive drunk-driving alcoholic alcoholism drink_driving',
    evidence: `drunk* drink* drank booz* intoxic* bing* liquor* sober* rehab* whisky vodka`,
    hints: `spirits limit breath* pub* wine* beer* alcohol*`,
    idioms: 'drunk_with_power punch_drunk punch-drunk',
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
    id: 'hack',
    event: 'a breach of computers',
    claims:
      '=hacked =hacks =hacker =hackers =hacking cyberattack cyber-attack cyber_attack data_breach ransomware =malware',
    evidence: `hack* cyber* ransomware malware trojan* intru* break_into broke_into hijack*`,
    hints: `attack* exploit* leak* password* crack* spy* scam* bug* code* secur* virus* worm*
      infect* breach* phish*`,
  },
  {
    id: 'spying',
    event: 'spying',
    claims: '=spying =espionage =spied =spy =spies =treason =traitor',
    evidence: `spy spie* espionage treason* trait* surveil* mi5 mi6 cia kgb fsb bug eavesdrop*
      wiretap* undercover double_agent snoop*`,
    hints: `secret* agent* track* watch* monitor* leak* betray* intelligence`,
    idioms: 'spy_film spy_kids spy_shot',
  },
  {
    id: 'deport',
    event: 'a deportation or extradition',
    claims:
      '=deported =deports =deport deportation =extradited =extradite extradition =expelled_from_country',
    evidence: `deport* extradit* expel* expul* send_back sent_back repatriat* hand_over`,
    hints: `return* remov* illegal* immigra* asylum exile*`,
  },
  {
    id: 'racism',
    event: 'racism',
    claims:
      '=racist =racism =racists anti-semitic antisemitic antisemitism anti-semitism homophobic racial_slur racially_abused racist_abuse',
    evidence: `racis* racia* anti-semit* antisemit* homophob* discriminat* bigot* prejudic* nazi*
      xenophob* islamophob* ethnic* slur* fascis*`,
    hints: `black* monkey* abus* offens* jew* race hate hatred`,
  },
]
