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
  readonly claims: string
  readonly evidence: string
  /** What reads like a claim of the field and is none. */
  readonly idioms?: string
  /** Whether sport uses the words for what happens on the pitch. */
  readonly isSporting?: boolean
}

export const FIELDS: readonly Field[] = [
  {
    id: 'death',
    event: 'a death',
    claims: '=die =dies =died =dead =dying death =kill =kills =killed fatal fatally drown perish',
    evidence: `die dead =dying death kill fatal* deadly lethal murder* manslaughter homicide slay drown
      perish funeral bury burial mourn obituary suicide execut* massacre genocid* posthumous*
      corpse casualty toll assassin* widow* post-mortem autopsy mortuary coroner inquest
      memorial decease* late_husband late_wife lose_life claim_life take_life pass_away
      stillborn euthan* wreath grave cremat* behead* slaughter* lynch* =fallen surviv* tribute
      =lives bereav* wake predecease`,
    idioms: `dead_heat dead_end dead_ball dead_line dead_rubber dead_sea dead_cert dead_duck dead_weight
      dead_wood dead_in_water death_of_high_street death_of_cinema death_knell death_trap death_star
      death_metal sudden_death death_tax to_die_for die_hard die_cast dying_breed dying_art kill_off
      kill_time kill_bill dead_heat death_row play_dead drop_dead dead_sure dead_ahead dead_even
      left_for_dead half_dead catch_dead kill_deal kill_plan kill_bill kill_switch deal_dead`,
    isSporting: true,
  },
  {
    id: 'murder',
    event: 'a killing',
    claims: 'murder murderer manslaughter assassinate assassination slay slaying homicide massacre',
    evidence: `murder* manslaughter assassin* slay slaying homicide kill* massacre* genocid* stab*
      strangle behead* execut* slaughter* lynch* shot_dead shoot_dead bludgeon* hitman dead
      death die`,
    idioms: 'murder_on_the murder_mystery character_assassination blue_murder',
    isSporting: true,
  },
  {
    id: 'suicide',
    event: 'a suicide',
    claims: '=suicide kill_himself kill_herself take_own_life',
    evidence: `suicide suicidal hang overdose kill_himself kill_herself kill_themselves jump bomber`,
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
    evidence: `heart cardiac stroke coronary angina aneurysm haemorrhage hemorrhage clot artery bypass
      collapse stricken`,
    idioms:
      'stroke_of breast_stroke one-stroke stroke_lead stroke_ahead stroke_clear stroke_behind',
    isSporting: true,
  },
  {
    id: 'dementia',
    event: 'an illness of this kind',
    claims: "dementia alzheimer parkinson's =alzheimers =parkinsons",
    evidence: `dementia demented alzheimer* parkinson* memory neuro* brain`,
  },
  {
    id: 'virus',
    event: 'an infection',
    claims:
      'covid covid-19 coronavirus hiv aids ebola malaria measles tuberculosis cholera meningitis flu',
    evidence: `covid* coronavirus hiv aids ebola malaria measles tuberculosis tb cholera meningitis flu
      influenza virus* infect* disease epidemic pandemic outbreak vaccin* bacteri* ill sick*
      patient pneumonia`,
  },
  {
    id: 'hospital',
    event: 'a stay in hospital',
    claims:
      'hospitalise hospitalize =hospitalised =hospitalized intensive_care life_support in_hospital in_coma =coma',
    evidence: `hospital* clinic ward intensive_care life_support coma surg* operat* ambulance doctor
      medic* patient treat* unconscious infirmary paramedic`,
  },
  {
    id: 'injury',
    event: 'an injury',
    claims: '=injured =injures =wounded =maimed =paralysed =paralyzed',
    evidence: `injur* wound* hurt maim* paralys* paralyz* hospital* break fractur* burn* cut bruise*
      casualt* tear knee hamstring ankle groin calf shoulder leg arm treat* surg* shot shoot
      stab* scar* fit damag* pain strain* sprain*`,
    idioms: 'injured_pride wounded_pride wounded_knee',
  },
  {
    id: 'arrest',
    event: 'an arrest',
    claims:
      '=arrested =arrests =arrest =detained =detains =detain in_custody =detention under_arrest taken_into_custody',
    evidence: `arrest* detain* detention custody apprehend* captur* seiz* bail* remand* handcuff* nab
      round_up hold_by held_by hold_on hold_for hold_over held_for held_over held_after
      held_in caught charg* extradit* intern* lock_up pick_up imprison* jail_for crackdown`,
    idioms:
      'cardiac_arrest arrest_decline arrest_slide arrest_fall arrested_development arrest_slump',
  },
  {
    id: 'charge',
    event: 'a criminal charge',
    claims:
      '=charged_with =charged_over =charged_in =charged_after =indicted =indicts indictment =prosecuted =arraigned murder_charge fraud_charge rape_charge assault_charge drug_charge',
    evidence: `charg* indict* prosecut* accus* arraign* trial court plead* summons allegation alleg*
      defendant magistrate* crown_court arrest*`,
    idioms: 'charged_atmosphere',
  },
  {
    id: 'trial',
    event: 'a trial',
    claims: 'on_trial in_dock stand_trial face_trial go_on_trial',
    evidence: `trial court jury judge dock hear* charg* prosecut* accus* tribunal case tried try_for
      testif* defendant magistrate* plead*`,
    idioms: 'trial_basis on_trial_basis',
    isSporting: true,
  },
  {
    id: 'conviction',
    event: 'a conviction',
    claims: '=convicted =convicts =guilty conviction',
    evidence: `convict* guilt* verdict sentenc* jail* admit* plead* prison* conden* =condemned crime
      criminal offence found_liable`,
    idioms:
      'guilty_pleasure guilty_conscience guilty_feel not_guilty lack_conviction with_conviction feel_guilty',
  },
  {
    id: 'jail',
    event: 'a jail sentence',
    claims:
      '=jailed =jails =jail =imprisoned =imprisonment =prison =sentenced behind_bars life_sentence =gaoled locked_up =incarcerated',
    evidence: `jail* prison* imprison* sentenc* gaol* custod* cell inmate behind_bars bar detention
      detain* incarcerat* parole penitentiar* captiv* lock_up court-martial warden warder
      guantanamo camp arrest_and serve_time serve_year conviction`,
    idioms: 'prison_break jail_break prison_drama',
  },
  {
    id: 'resignation',
    event: 'a resignation',
    claims:
      '=resigns =resigned =resign resignation =resigning =quits =quit =quitting step_down stand_down',
    evidence: `resign* quit* step_down stand_down step_aside leave left depart* retire* retir* bow_out
      leav* walk_out give_up go_as gone_as exit* withdraw* withdrew relinquish* abdicat*
      hand_over replac* succe* outgoing successor former ex-* end drop stop walk_away going
      split pull_out axe sack* part_company tender* turn_back call_it move`,
    idioms: 'quit_smoking quit_notice resigned_to resign_to resign_himself',
  },
  {
    id: 'sacking',
    event: 'a dismissal',
    claims:
      '=sacked =sacks =sacking =dismissed_as =dismissed_over =dismissed_from =ousted =ousts =fired_as =fired_from =fired_over =fired_for =fired_after get_fired =suspended_over =suspended_from',
    evidence: `sack* dismiss* fire axe oust* remov* replac* redundan* lay_off laid_off terminat*
      suspend* suspension overthr* drop* relieve* lose_job lost_job let_go leave left depart*
      quit* resign* depos* toppl* expel* expul* step_down part_company show_door sever*
      force_out boot exit* part_ways shed cut job stood_down stand_down kick_out unseat* beat*
      defeat* knock* eliminat*`,
    idioms: 'sacked_quarterback sack_race dismissed_for fired_up',
    isSporting: true,
  },
  {
    id: 'fraud',
    event: 'a fraud',
    claims:
      '=fraud fraudster fraudulent embezzle embezzlement swindle swindler scam scammer con_man conman defraud launder laundering money_laundering forgery forge_document',
    evidence: `fraud* embezzl* swindl* scam* con con_man conman conmen defraud* launder* forg* decei*
      decept* decepti* phish* cheat* dishonest* false* fake* counterfeit* mislead* misled
      misrepresent* racket* bogus trick* rip_off hoax* crook* stole* steal* theft insider
      rogue identity scandal ponzi overstat* accounting mis-sell* misus* irregular* illegal*
      crime`,
  },
  {
    id: 'corruption',
    event: 'corruption',
    claims:
      'bribe bribery corruption =corrupt kickback embezzle =backhander extort extortion blackmail',
    evidence: `brib* corrupt* kickback* backhander* extort* blackmail* graft sleaze* embezzl* fraud*
      illegal* favour* influence impropri* slush match-fix* fix crook* misconduct scandal
      pay-off payoff`,
    idioms: 'corrupt_file corrupt_data',
  },
  {
    id: 'theft',
    event: 'a theft',
    claims:
      '=stole =stolen =steals theft =robbed =robs robbery =robber =robbers burglary burglar burgled =looted looting looter heist shoplift shoplifting =thief =thieves mugged',
    evidence: `stole* steal* theft thef* thief thiev* rob robber robbery burgl* loot* heist raid*
      shoplift* mug mugging plunder* snatch* take taken pilfer* pirat* break-in hijack*
      ransack* smuggl* hack* ident* phish* poach* copy* crime pinch* nick* swip*`,
    idioms:
      'steal_show steals_show stolen_show steal_limelight steal_win steals_win steal_march steal_point steals_lead steal_thunder stole_show stole_win daylight_robbery robbed_of',
    isSporting: true,
  },
  {
    id: 'rape',
    event: 'a sexual crime',
    claims:
      '=rape =raped =rapist =rapes sexually_assaulted sex_assault sexual_assault sex_abuse sexual_abuse child_abuse =paedophile =paedophiles =paedophilia molest molested groped sexual_harassment sexually_abused sex_offender sex_attack =pedophile',
    evidence: `rape rapist sexual* sex indecen* molest* paedophil* pedophil* grop* abus* assault*
      grooming harass* incest* child_porn* porn* lewd`,
    idioms: 'rape_seed',
  },
  {
    id: 'abuse',
    event: 'abuse or an assault',
    claims:
      '=abused =abuser =abusers =assaulted =assaults tortured =tortures =torture beaten_up domestic_violence domestic_abuse',
    evidence: `abus* assault* tortur* beat* attack* mistreat* ill-treat* maltreat* harass* bully
      bullying violen* cruel* molest* rape rapist hit punch* kick* brutal* sexual* batter*
      insult* exploit* neglect* neglig* wound* injur* fight* degrad* humiliat* taunt* mob
      kill* harm* stab*`,
  },
  {
    id: 'stabbing',
    event: 'a stabbing or a shooting',
    claims:
      '=stabbed =stabs =stabbing =shooting =shootings shot_dead =gunman =gunmen gunned_down knifed knifing knife_attack gun_attack drive-by machete',
    evidence: `stab* knif* shot shoot* gun fire bullet* armed weapon* rifle* pistol* machete blade*
      kill* murder* sniper* wound* arm film* record* photograph* camera*`,
    idioms:
      'shooting_star shooting_scene troubleshooting shooting_practice stabbing_pain film_shooting',
    isSporting: true,
  },
  {
    id: 'kidnap',
    event: 'a kidnapping',
    claims:
      '=kidnapped =kidnaps kidnap kidnapping kidnapper abduct abduction =hostage =hostages held_captive hijack hijacker hijacking =ransom',
    evidence: `kidnap* abduct* hostage* captiv* captor* hijack* ransom* seiz* held_by snatch* captur*
      missing disappear* traffick* hold_by`,
    idioms: 'hostage_to_fortune',
  },
  {
    id: 'bombing',
    event: 'an explosion',
    claims:
      '=explosion =explosions =explodes =exploded =bombing =bombings =bombed =bomber =bombers bomb_attack bomb_kills car_bomb bomb_blast detonate blast_kills =bombs',
    evidence: `explo* bomb* blast* detonat* blow_up blew_up blown_up device mine landmine grenade*
      shell* missile* rocket* burst* erupt* mortar* raid* air_strike airstrike* strike*
      attack*`,
    idioms:
      'explosion_of explosion_in population_explosion box_office_bomb sex_bomb explodes_onto explode_onto photo_bomb',
    isSporting: true,
  },
  {
    id: 'terrorism',
    event: 'terrorism',
    claims:
      '=terrorist =terrorists =terrorism terror_attack terror_plot terror_suspect terror_threat terror_charge =jihadist =jihadists',
    evidence: `terror* jihad* militant* extremis* al-qaeda qaeda isis islamist* bomb* insurgen*
      radical* attack* september_11 9/11 ira`,
  },
  {
    id: 'war',
    event: 'fighting',
    claims:
      '=invasion =invades =invaded declares_war at_war =airstrike =airstrikes air_strike air_strikes =shelling shelled missile_strike missile_attack rocket_attack =coup =genocide =ambush =ambushed =mutiny',
    evidence: `inva* war airstrike* air_strike* air_raid* shell* missile* rocket* coup genocid* ambush*
      mutin* fight* troop* soldier* militar* army bomb* attack* conflict* battle* combat
      occup* offensive overthr* rebel* uprising insurgen* crime clash* massacre* strike*
      armed* force* seiz* junta`,
    idioms:
      'pitch_invasion at_war_over star_wars coup_for pr_coup diplomatic_coup coup_de home_invasion transfer_coup',
    isSporting: true,
  },
  {
    id: 'riot',
    event: 'rioting',
    claims: '=riot =riots =rioting =rioters =riotous',
    evidence: `riot* unrest violen* clash* disorder* disturb* loot* protest* hooligan* mob fight*
      demonstrat* uprising rampag* brawl* trouble*`,
    idioms: 'riot_of run_riot runs_riot ran_riot riot_police laugh_riot',
    isSporting: true,
  },
  {
    id: 'crash',
    event: 'a crash',
    claims:
      'plane_crash car_crash train_crash helicopter_crash air_crash rail_crash bus_crash road_crash coach_crash crash_kills crash_victim crash_landing hit-and-run derail derailment =derailed crash_injures motorway_crash =shipwreck capsize =capsized',
    evidence: `crash* collid* collision* accident* derail* wreck* smash* overturn* capsiz* sank sink*
      sunk ditch* hit_by plough* plunge* plung* pile-up come_down came_down ran_over run_over
      knock_down swerv* disaster* hit struck`,
  },
  {
    id: 'fire',
    event: 'a fire',
    claims:
      '=blaze =blazes =arson =arsonist house_fire forest_fire fire_kills fire_destroys bushfire wildfire firefighters =inferno',
    evidence: `fire blaz* arson* burn* flame* inferno* smoke* bushfire* wildfire* torch* ablaze ignit*
      combust*`,
    idioms: 'blaze_of blaze_trail blazes_trail',
    isSporting: true,
  },
  {
    id: 'disaster',
    event: 'a disaster of this kind',
    claims:
      '=earthquake =earthquakes =tsunami =hurricane =tornado =floods =flooding =landslide =landslides =avalanche =cyclone =typhoon volcanic_eruption =famine',
    evidence: `earthquake* quake* tremor* seismic tsunami* hurricane* tornado* storm* flood* landslide*
      landslip* mudslide* avalanche* cyclone* typhoon* volcan* erupt* famine* disaster*
      drought* starv* hunger hungry wave* water* katrina wind* gale* rain* snow* slide* aid`,
    idioms: 'landslide_win landslide_victory flood_of =landslide_election',
  },
  {
    id: 'bankruptcy',
    event: 'a bankruptcy',
    claims:
      '=bankrupt bankruptcy =insolvent insolvency =liquidation go_bust goes_bust went_bust into_administration into_receivership',
    evidence: `bankrupt* insolven* liquidat* administrat* receiver* bust collapse* chapter_11 creditor*
      go_under went_under wind_up wound_up fold* debt* default* close* ailing cash* crisis
      shut* rescue* fail*`,
    idioms: 'morally_bankrupt',
  },
  {
    id: 'lawsuit',
    event: 'a lawsuit',
    claims: '=sues =sued =sue =suing =lawsuit =lawsuits legal_action',
    evidence: `sue suing lawsuit* suit* legal* court* litig* claim* writ* damages action* libel* judge*
      settle* compensat* plaintiff* law lawyer* attorney* tribunal* patent* complain*`,
  },
  {
    id: 'divorce',
    event: 'a divorce or separation',
    claims: '=divorce =divorced =divorces =divorcing',
    evidence: `divorc* separat* split* estrang* ex-wife ex-husband marriage marri* part_company
      break-up custody annul* decree spouse settle*`,
    idioms: 'divorce_from_reality divorced_from',
  },
  {
    id: 'marriage',
    event: 'a wedding',
    claims: '=weds =marries =married =wedding =remarries ties_knot',
    evidence: `wed marri* marry* bride* groom* husband* wife* wives spouse* engage* nuptial* honeymoon*
      couple* civil_partnership tie_knot romance* propos*`,
  },
  {
    id: 'pregnancy',
    event: 'a pregnancy or birth',
    claims:
      '=pregnant =pregnancy gives_birth gave_birth expecting_baby expecting_child =miscarriage =abortion',
    evidence: `pregnan* birth* born baby babies expecting expectant matern* miscarr* abort* deliver*
      childbirth conceiv* foet* fetus* unborn mother* newborn* son daughter ivf fertil* twins`,
  },
  {
    id: 'ban',
    event: 'a ban',
    claims: '=banned =bans =ban =outlawed =outlaws =prohibits =prohibited',
    evidence: `ban bar prohibit* outlaw* suspen* forbid* forbad* exclu* illegal* disqualif* restrict*
      embargo* block* not_allow* stop* disallow* veto* boycott* sanction* censor* curb*
      sine_die expel* refus* abolish* scrap* halt* withdraw* withdrew ineligib* moratorium
      crackdown remov* rule law legislat* prevent* punish* limit* end phase* miss missing`,
    idioms: 'ban_ki-moon',
  },
  {
    id: 'strike',
    event: 'industrial action',
    claims:
      'strike_ballot strike_action rail_strike tube_strike teachers_strike nurses_strike pilots_strike workers_strike staff_strike on_strike general_strike strike_threat walkout walk-out strike_over_pay',
    evidence: `strik* walkout* walk-out* walk_out industrial_action stoppage* picket* union* ballot*
      unions dispute* work-to-rule lockout lock-out action protest* stay*`,
    idioms: 'strike_gold hunger_strike air_strike',
    isSporting: true,
  },
  {
    id: 'drugs',
    event: 'drugs or doping',
    claims:
      '=overdose =overdoses =overdosed =cocaine =heroin =cannabis drug_dealer drug_dealing drug_trafficking drug_smuggling failed_drugs_test drugs_raid =doping drug_addict steroid drug_abuse drug_test drugs_test',
    evidence: `overdos* cocaine* heroin* cannabis marijuana drug* dop narcotic* addict* steroid*
      nandrolone stimulant* substance* traffick* dealer* ecstasy opium opiate* epo
      tetrahydrogestrinone thg balco banned_substance test* pill* medic* rehab* crack`,
  },
  {
    id: 'drink',
    event: 'drunkenness',
    claims:
      '=drunk =drunken drink-driving drink-drive drunk-driving alcoholic alcoholism drink_driving',
    evidence: `drunk* drink* drank alcohol* beer* wine* pub booz* intoxic* bing* liquor* spirits limit
      breath* sober* rehab* whisky vodka`,
    idioms: 'drunk_with_power punch_drunk punch-drunk',
  },
  {
    id: 'missing',
    event: 'a disappearance',
    claims:
      '=disappeared =disappears =disappearance =vanished =vanishes goes_missing went_missing missing_person missing_girl missing_boy missing_woman missing_man',
    evidence: `disappear* vanish* miss missing lost search* last_seen whereabouts trace* find* found
      unaccounted hunt* extinct* abduct* kidnap*`,
    isSporting: true,
  },
  {
    id: 'hack',
    event: 'a breach of computers',
    claims:
      '=hacked =hacks =hacker =hackers =hacking cyberattack cyber-attack cyber_attack data_breach ransomware =malware',
    evidence: `hack* cyber* breach* ransomware malware virus* worm* phish* trojan* secur* intru*
      break_into broke_into attack* exploit* leak* password* crack* spy hijack* infect* scam*
      bug code*`,
  },
  {
    id: 'spying',
    event: 'spying',
    claims: '=spying =espionage =spied =spy =spies =treason =traitor',
    evidence: `spy spie* espionage secret* intelligence agent* treason* trait* betray* surveil* mi5 mi6
      cia kgb fsb bug eavesdrop* wiretap* undercover double_agent monitor* track* watch* leak*
      snoop*`,
    idioms: 'spy_film spy_kids spy_shot',
  },
  {
    id: 'deport',
    event: 'a deportation or extradition',
    claims:
      '=deported =deports =deport deportation =extradited =extradite extradition =expelled_from_country',
    evidence: `deport* extradit* expel* expul* remov* send_back sent_back repatriat* return* asylum
      illegal* immigra* hand_over exile*`,
  },
  {
    id: 'racism',
    event: 'racism',
    claims:
      '=racist =racism =racists anti-semitic antisemitic antisemitism anti-semitism homophobic racial_slur racially_abused racist_abuse',
    evidence: `racis* racia* race anti-semit* antisemit* homophob* discriminat* bigot* prejudic* nazi*
      xenophob* islamophob* black* ethnic* monkey* slur* hate hatred fascis* jew abus* offens*`,
  },
]
