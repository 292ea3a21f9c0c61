import type {Field} from './field.js'

/** What people are said to have done. */
export const CRIME: readonly Field[] = [
  {
    id: 'fraud',
    event: 'a fraud',
    claims: `=fraud fraudster fraudulent embezzle embezzlement swindle swindler scam scammer con_man conman
      defraud launder laundering money_laundering forgery forge_document ponzi_scheme mis-selling
      counterfeit =counterfeits false_accounting cooked_books`,
    evidence: `fraud* embezzl* swindl* scam* con_man conman conmen defraud* launder* forg* decei* decept*
      decepti* phish* counterfeit* misrepresent* bogus rip_off hoax* ponzi mis-sell*`,
    hints: `con trick* crook* illegal* crime scandal false* fake* mislead* misled cheat* irregular*
      dishonest* misus* rogue insider identity accounting overstat* stole* steal* theft racket*`,
  },
  {
    id: 'corruption',
    event: 'corruption',
    claims: `bribe bribery corruption =corrupt kickback embezzle =backhander extort extortion blackmail
      cash_for_questions abuse_of_office slush_fund`,
    evidence: `brib* corrupt* kickback* backhander* extort* blackmail* graft sleaze* embezzl* impropri* slush
      match-fix* pay-off payoff`,
    hints: 'illegal* favour* influence scandal fix fix* misconduct crook* fraud*',
    idioms: 'corrupt_file corrupt_data',
  },
  {
    id: 'theft',
    event: 'a theft',
    claims: `=stole =stolen =steals theft =robbed =robs robbery =robber =robbers burglary burglar burgled
      =looted looting looter heist shoplift shoplifting =thief =thieves mugged armed_robbery
      bank_robbery =pickpocket ransack`,
    evidence: `stole* steal* theft thef* thief thiev* rob robber robbery burgl* loot* heist shoplift* mug
      mugging pilfer* break-in ransack* smuggl* raid* demand_money hold_up rob_of =haul pickpocket*
      armed_gang`,
    hints: `take taken poach* copy* crime hijack* hack* ident* phish* pirat* raid* nick* pinch* swip*
      snatch* plunder*`,
    idioms: `steal_show steals_show stolen_show steal_limelight steal_win steals_win steal_march steal_point
      steals_lead steal_thunder stole_show stole_win daylight_robbery robbed_of`,
  },
  {
    id: 'rape',
    event: 'a sexual crime',
    claims: `=rape =raped =rapist =rapes sexually_assaulted sex_assault sexual_assault sex_abuse sexual_abuse
      child_abuse =paedophile =paedophiles =paedophilia molest molested groped sexual_harassment
      sexually_abused sex_offender sex_attack =pedophile incest indecent_assault indecent_exposure
      child_porn grooming_gang sexual_misconduct sex_pest`,
    evidence: `rape rapist sexual* indecen* molest* paedophil* pedophil* grop* incest* child_porn* porn* lewd`,
    hints: 'abus* assault* sex grooming harass*',
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
    event: 'a stabbing',
    claims: `=stabbed =stabs =stabbing =stabbings knifed knifing knife_attack machete knifeman slashed_with
      at_knifepoint`,
    evidence: `stab* knif* machete blade* slash* dagger sword cut_throat slit_throat screwdriver scissors
      bayonet cleaver`,
    hints: 'weapon* wound* =armed =cut attack blood* throat puncture* sharp kill* murder*',
    idioms: 'stabbing_pain stabs_at stab_in_back stab_at',
  },
  {
    id: 'shooting',
    event: 'a shooting',
    claims: `=shooting =shootings shot_dead =gunman =gunmen gunned_down gun_attack drive-by gunfire open_fire
      opens_fire opened_fire =sniper shots_fired shot_in_head shot_in_leg shot_in_back shot_by_police
      shot_outside was_shot_by police_shoot police_shot shoots_dead shooting_spree at_gunpoint hitman`,
    evidence: `shot shoot* gun gunm* gunfire gunpoint gunshot* bullet* rifle* pistol* revolver* sniper*
      firearm* handgun* shotgun* hitman =armed fire_at fire_on open_fire`,
    hints: `weapon* wound* film* record* photograph* camera* fire* arm attacker* assailant* militant*`,
    idioms: 'shooting_star shooting_scene troubleshooting shooting_practice film_shooting',
  },
  {
    id: 'kidnap',
    event: 'a kidnapping',
    claims: `=kidnapped =kidnaps kidnap kidnapping kidnapper abduct abduction =hostage =hostages held_captive
      hijack hijacker hijacking =ransom taken_hostage held_hostage`,
    evidence: 'kidnap* abduct* hostage* captiv* captor* hijack* ransom* traffick* captur*',
    hints: 'seiz* captur* missing disappear* held_by hold_by snatch*',
    idioms: 'hostage_to_fortune',
  },
  {
    id: 'bombing',
    event: 'an explosion',
    claims: `=explosion =explosions =explodes =exploded =bombing =bombings =bombed =bomber =bombers
      bomb_attack bomb_kills car_bomb bomb_blast detonate blast_kills =bombs bomb_scare
      bomb_threat bomb_plot bomb`,
    evidence: `explo* bomb* blast* detonat* blow_up blew_up blown_up landmine boom crater grenade* mortar*
      air_strike airstrike*`,
    hints: `device mine raid* strike* attack* erupt* burst* missile* rocket* shell* strik*`,
    idioms: `explosion_of explosion_in population_explosion box_office_bomb sex_bomb explodes_onto
      explode_onto photo_bomb bomb_at_box cost_bomb number_explode sales_explode use_explode popularity_explode exploded_over bomb_cyclone bath_bomb`,
  },
  {
    id: 'terrorism',
    event: 'terrorism',
    claims: `=terrorist =terrorists =terrorism terror_attack terror_plot terror_suspect terror_threat
      terror_charge =jihadist =jihadists suicide_bomber suicide_bombing suicide_attack`,
    evidence:
      'terror* jihad* al-qaeda qaeda isis islamist* insurgen* september_11 9/11 al-qaida taliban islamic_state hamas hezbollah',
    hints: 'attack* bomb* radical* militant* extremis* ira',
  },
  {
    id: 'drugs',
    event: 'drugs or doping',
    claims: `=overdose =overdoses =overdosed =cocaine =heroin =cannabis drug_dealer drug_dealing
      drug_trafficking drug_smuggling failed_drugs_test drugs_raid =doping drug_addict steroid
      drug_abuse drug_test drugs_test test_positive tests_positive tested_positive positive_test
      fail_drug_test fails_drug_test failed_drug_test banned_substance blood_doping caught_with_drug
      =opioid =fentanyl =ketamine =methamphetamine drug_lord drug_gang`,
    evidence: `overdos* cocaine* heroin* cannabis marijuana dop narcotic* addict* steroid* nandrolone ecstasy
      opium opiate* epo tetrahydrogestrinone thg balco banned_substance rehab* opioid* fentanyl
      ketamine methamphet* positive* covid* coronavirus hiv virus* sample* drug* stimulant* substance*
      infect*`,
    hints: 'test* pill* medic* crack substance* stimulant* drug* dealer* traffick*',
  },
  {
    id: 'drink',
    event: 'drunkenness',
    claims: `=drunk =drunken drink-driving drink-drive drunk-driving alcoholic alcoholism drink_driving
      drunk_driving drink-driver drunk-driver`,
    evidence: 'drunk* drink* drank booz* intoxic* bing* liquor* sober* rehab* whisky vodka',
    hints: 'spirits limit breath* pub* wine* beer* alcohol*',
    idioms: 'drunk_with_power punch_drunk punch-drunk',
  },
  {
    id: 'hack',
    event: 'a breach of computers',
    claims:
      '=hacked =hacks =hacker =hackers =hacking cyberattack cyber-attack cyber_attack data_breach ransomware =malware',
    evidence: `hack* cyber* ransomware malware trojan* intru* break_into broke_into hijack* computer_misuse
      botnet*`,
    hints: `attack* exploit* leak* password* crack* spy* scam* bug* code* secur* virus* worm*
      infect* breach* phish*`,
  },
  {
    id: 'spying',
    event: 'spying',
    claims: '=spying =espionage =spied =spy =spies =treason =traitor spy_ring double_agent',
    evidence: `spy spie* espionage treason* trait* surveil* mi5 mi6 cia kgb fsb bug eavesdrop* wiretap*
      undercover double_agent intelligence secret_service security_service snoop*`,
    hints: 'secret* agent* track* watch* monitor* leak* betray* intelligence',
    idioms: 'spy_film spy_kids spy_shot',
  },
  {
    id: 'racism',
    event: 'racism',
    claims: `=racist =racism =racists anti-semitic antisemitic antisemitism anti-semitism homophobic
      racial_slur racially_abused racist_abuse racist_slur race_row racism_row race_hate hate_crime
      islamophobia islamophobic xenophobia =nazi_salute sexist =sexism misogyny`,
    evidence: `racis* racia* anti-semit* antisemit* homophob* discriminat* bigot* prejudic* nazi* xenophob*
      islamophob* ethnic* slur* fascis* hate* sexis* misogyn* chauvinis* derogat* muslim*`,
    hints: 'black* monkey* abus* offens* jew* race hate hatred',
  },
  {
    id: 'bullying',
    event: 'bullying or harassment',
    claims: `bully bullying =harassed =harasses =harassing harassment =stalked =stalker =stalking
      intimidation =tormented hazing trolled`,
    evidence: `bully bullying bullie* harass* intimidat* victimis* victimiz* threat* torment* taunt* mistreat*
      stalk* hector* persecut* hound* pester* browbeat* troll* humiliat* hazing abus* molest*`,
    hints: `insult* offens* grievance* shout* hostil* unwanted aggress* cruel* pressur* complain* fear*
      scare* tease* mock* misconduct`,
    idioms: 'bully_pulpit bully_boy flat_track_bully flat-track_bully',
  },
  {
    id: 'blow',
    event: 'a blow or a fight',
    claims: `=punched =punches headbutt headbutted head-butt =slapped =slaps =brawl =brawls =brawled
      fist_fight scuffle =beaten_by_gang =beaten_up fistfight`,
    evidence: `punch* hit* slap* beat* kick* fight* fought brawl* scuffle* struck strike* headbutt* head-butt*
      assault* attack* violen* shov* push* blow* fist* lash_out clash* elbow* jostl* spat batter*
      melee fray altercation`,
    hints: 'jaw face nose confront* injur* grab* tussle* row* stab*',
    idioms: `punch_above punch_weight punching_bag pull_punch punch_line punch_through slap_on_wrist
      slap_down slap_ban slap_fine slapped_with slap_tax slap_duty slap_tariff slap_on punch_air
      punch_ticket punch_hole`,
  },
  {
    id: 'fixing',
    event: 'rigging',
    claims: `match-fixing match_fixing spot-fixing spot_fixing race-fixing race_fixing price-fixing
      price_fixing vote-rigging vote_rigging ballot-rigging ballot_rigging bid-rigging bid_rigging
      =rigged throw_match price_cartel`,
    evidence: `fix* rig rigged rigging brib* corrupt* cheat* collu* price_cartel* throw_match thrown_match fraud*
      tamper* irregular* manipulat* ballot-stuffing`,
    hints: 'bet* suspicio* bookmak* vote* price* drug* gang*',
    idioms: 'oil_rig drug_cartel drugs_cartel',
  },
  {
    id: 'trafficking',
    event: 'smuggling or slavery',
    claims: `smuggler =smuggled =smuggling =smuggles trafficker =trafficked =trafficking people-smuggling
      slavery =enslaved slave_labour`,
    evidence: `smuggl* traffick* contraband* slave* enslav* bootleg* stowaway* forced_labour servitude`,
    hints: 'illegal* hid* import* custom* migrant* drug* border* hidden gang*',
  },
  {
    id: 'tax',
    event: 'tax evasion or insider dealing',
    claims: `tax_evasion tax_dodge tax_dodger evade_tax tax_cheat tax_fraud insider_trading insider_dealing`,
    evidence: 'evad* evasion dodg* undeclar* insider* tax* offshore* inside_information',
    hints: 'avoid* fraud* share* deal* illegal*',
  },
  {
    id: 'vandalism',
    event: 'vandalism',
    claims: 'vandalise =vandalised =vandalized vandalism =vandals desecrate =desecrated defaced',
    evidence: `vandal* graffiti* desecrat* deface* daub* smash* trash* damag* destr* wreck* paint*
      criminal_damage`,
    hints: 'break* broke* topple* youth*',
  },
  {
    id: 'threat',
    event: 'a threat',
    claims: 'death_threat death_threats threaten_to_kill =threatened_with_death',
    evidence: 'threat* menac* intimidat* kill* hate* abus* sinister',
    hints: 'warn* fear* danger* message* letter* protect*',
  },
  {
    id: 'plagiarism',
    event: 'plagiarism',
    claims: 'plagiarism plagiarise =plagiarised plagiarist',
    evidence: `plagiar* copi* copy* lift* credit* attribut* pirat* steal* stole* borrow* unoriginal`,
    hints: 'word* original* similar*',
  },
  {
    id: 'leak',
    event: 'a leak',
    claims: '=leaked =whistleblower whistle-blower leak_inquiry data_leak',
    evidence: `leak* disclos* divulg* confidential* secret* whistle* unauthor* pass_to passed_to publish*
      reveal* expos* hack*`,
    hints: 'obtain* seen_by document* release* internet online report*',
    idioms: 'oil_leaked water_leaked gas_leaked fuel_leaked',
  },
  {
    id: 'affair',
    event: 'an affair',
    claims: `extramarital extra-marital love_affair =adultery =adulterer =adulterous love_child love-child
      infidelity unfaithful cheat_on_wife cheat_on_husband affair_with_secretary secret_lover mistress`,
    evidence: `affair adulter* lover* mistress* unfaithful* infidel* cheat* extramarital extra-marital fling*
      liaison* illegitimat* paternity romance* romantic* love_child two-tim*`,
    hints: 'relationship* father* sex* girlfriend* boyfriend* marriage*',
  },
]
