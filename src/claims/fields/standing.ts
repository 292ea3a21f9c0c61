import type {Field} from './field.js'

/** What becomes of posts, firms and families. */
export const STANDING: readonly Field[] = [
  {
    id: 'resignation',
    event: 'a resignation',
    claims: `=resigns =resigned =resign resignation =resigning =quits =quit =quitting step_down stand_down
      =resignations steps_aside step_aside stands_aside =quits_as =abdicates =abdication
      handed_in_notice`,
    evidence: `resign* quit* step_down stand_down step_aside walk_out relinquish* abdicat* ex-* tender*
      hand_in_notice notice step_back stand_aside leave_next leave_end leave_post leave_role leave_job
      leave_office leave_company headhunter*`,
    hints: `leave left leav* exit* withdraw* withdrew replac* go_as gone_as part_company hand_over bow_out
      walk_away depart* retire* retir* =retirement`,
    idioms: 'quit_smoking quit_notice resigned_to resign_to resign_himself',
  },
  {
    id: 'sacking',
    event: 'a dismissal',
    claims: `=sacked =sacks =sacking =dismissed_over =dismissed_from =ousted =ousts =fired_as =fired_from
      =fired_over =fired_for =fired_after get_fired =suspended_over =suspended_from =fired_$ =fired_by
      was_fired been_fired is_fired fires_boss fires_coach fires_manager fires_chief fires_minister
      fires_staff =dismissed_$ was_dismissed been_dismissed were_dismissed board_dismisses
      board_dismissed dismissed_by =dismissed_after =axed_as =axed_from =axed_by =overthrown =toppled
      =deposed ousting =dismissal unfair_dismissal`,
    evidence: `sack* dismiss* axe oust* redundan* lay_off laid_off suspend* overthr* relieve* lose_job lost_job
      depos* toppl* force_out stood_down kick_out unseat* =fired =firing terminat* let_go remove_as
      remove_from severance =dismissals purge* topple*`,
    hints: `remov* replac* leave left depart* quit* resign* exit* suspen* suspension part_ways part_company
      let_go terminat* show_door expul* fire* bowl* =caught wicket* lbw stump* =out replace* drop*
      reject* throw_out thrown_out shot shoot* shell* rocket* missile* axed`,
    idioms: `sacked_quarterback sack_race dismissed_for fired_up shots_fired shot_fired rocket_fired
      missile_fired bullet_fired gun_fired claims_dismissed claim_dismissed appeal_dismissed
      case_dismissed charge_dismissed charges_dismissed lawsuit_dismissed bid_dismissed suit_dismissed
      complaint_dismissed fears_dismissed report_dismissed talk_dismissed threat_dismissed`,
  },
  {
    id: 'bankruptcy',
    event: 'a bankruptcy',
    claims: `=bankrupt bankruptcy =insolvent insolvency =liquidation go_bust goes_bust went_bust
      into_administration into_receivership enters_administration enter_administration
      in_administration in_receivership in_liquidation =receivership goes_under go_under chapter_11
      file_for_bankruptcy call_in_administrators calls_in_administrators =is_wound_up =was_wound_up =be_wound_up collapse_of_bank
      collapse_of_lender collapse_of_firm collapse_of_company collapse_of_airline collapse_of_insurer
      collapse_of_retailer collapse_of_chain bank_collapse bank_collapses firm_collapses
      airline_collapses defaults_on_debt default_on_debt debt_default`,
    evidence: `bankrupt* insolven* liquidat* receiver* bust chapter_11 go_under went_under wind_up wound_up
      collaps* default* wind_down administrators go_into_administration into_administration
      in_administration chapter_7`,
    hints: 'administrat* collapse* creditor* rescue ailing fold =debts',
    idioms: 'morally_bankrupt bush_administration',
  },
  {
    id: 'divorce',
    event: 'a divorce or separation',
    claims: `=divorce =divorced =divorces =divorcing separate_from_wife separated_from_husband
      separate_from_husband separate_from_spouse separate_from_partner split_from_wife
      split_from_husband split_with_wife split_with_husband marriage_over marriage_collapse
      marriage_breakdown marriage_ends leaves_wife leaves_husband left_wife left_husband
      estranged_wife estranged_husband custody_battle`,
    evidence: `divorc* ex-wife ex-husband break-up annul* decree spouse estrang* ex-partner split_from`,
    hints: 'separat* split* settle* custody marriage marri* part_company estrang*',
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
    claims: `=pregnant =pregnancy gives_birth gave_birth expecting_baby expecting_child =miscarriage
      =abortion =newborn give_birth`,
    evidence: `pregnan* birth* born expectant matern* miscarr* abort* childbirth conceiv* foet* fetus* unborn
      newborn* ivf twins`,
    hints: 'mother* son daughter deliver* expecting baby babies fertil*',
    idioms: 'miscarriage_of_justice birth_of_nation',
  },
  {
    id: 'ban',
    event: 'a ban',
    claims: `=banned =bans =ban =outlawed =outlaws =prohibits =prohibited =barred =bars_from =forbids
      =forbidden =outlaw =outlawing =banning prohibit life_ban driving_ban touchline_ban`,
    evidence: `ban bar prohibit* outlaw* forbid* forbad* illegal* disqualif* embargo* not_allow* disallow*
      sine_die ineligib* moratorium suspen* exclu* expel*`,
    hints: `miss* exclu* suspen* block* veto* boycott* restrict* expel* censor* crackdown abolish* not_allow
      forbid* miss_match miss_game`,
    idioms: 'ban_ki-moon no_holds_barred forbidden_city forbidden_fruit',
  },
  {
    id: 'strike',
    event: 'industrial action',
    claims: `strike_ballot strike_action rail_strike tube_strike teachers_strike nurses_strike pilots_strike
      workers_strike staff_strike on_strike general_strike strike_threat walkout walk-out
      strike_over_pay hit_by_strike strike_hits strike_halts strike_ends strike_looms strike_called
      strike_cancelled calls_strike calls_off_strike called_off_strike threaten_strike
      threaten_to_strike vote_to_strike votes_to_strike vote_for_strike strike_vote to_strike_over
      postal_strike bus_strike train_strike doctors_strike firefighters_strike airline_strike
      wildcat_strike dock_strike miners_strike drivers_strike union_strike =walkouts walk_out_over
      staff_walk_out workers_walk_out workers_walked_out teachers_walk_out nurses_walk_out
      drivers_walk_out crew_walk_out picket_line picket industrial_action after_strike over_strike
      amid_strike despite_strike lockout strike_by_workers strike_by_staff workers_go_on_strike
      work_to_rule`,
    evidence: `strik* walkout* walk-out* walk_out industrial_action stoppage* picket* work-to-rule lockout
      lock-out goal goals goalscorer* hunger_strike union unions unionis*`,
    hints: `dispute* action* action union* unions protest* stay* ballot* shot* score* scor* missile*
      lightning raid*`,
    idioms: `strike_gold hunger_strike air_strike goal_strike late_strike first-half_strike
      second-half_strike long-range_strike opening_strike strike_partner strike_force strike_rate
      strike_bowler missile_strike drone_strike lightning_strike strikes_twice three_strikes
      strike_duo strike_deal strike_balance strike_chord bird_strike strike_pair counter_strike
      rocket_strike israeli_strike us_strike`,
  },
  {
    id: 'suspension',
    event: 'a suspension',
    claims: '=suspended =suspends =suspension',
    evidence: `suspen* halt* postpon* freez* froze* frozen paus* ban bann* bar exclu* expel* gardening_leave
      stand_down stood_down disciplin* disqualif* on_leave called_off call_off`,
    hints: `stop* delay* cancel* reliev* remov* miss* sack* dismiss* red_card dropped shut* withdr*
      ineligib* adjourn*`,
    idioms: `suspended_animation suspended_sentence suspend_disbelief front_suspension rear_suspension`,
  },
  {
    id: 'expulsion',
    event: 'an expulsion',
    claims: '=expelled =expels =expulsion =expulsions',
    evidence: `expel* expul* throw_out thrown_out threw_out kick_out kicked_out exclu* deport* oust* evict*
      banish* send_home sent_home persona_non_grata disqualif* ban bann*`,
    hints: 'leave left remov* dismiss* suspend* order* red_card',
  },
  {
    id: 'disqualification',
    event: 'a disqualification',
    claims: 'disqualify =disqualified disqualification =disqualifies',
    evidence: `disqualif* ban bann* exclu* ineligib* strip* bar barred expel* struck_off strike_off eliminat*
      disbar*`,
    hints: 'suspend* breach* lose* lost rule* penal* false_start remov* doping',
  },
  {
    id: 'defection',
    event: 'a defection',
    claims: `=defects_to =defected =defecting =defection =defections =defector =defectors =turncoat
      crosses_floor`,
    evidence: `defect* cross_floor turncoat* desert* switch* asylum change_side rebel* jump_ship sided_with
      resign* quit`,
    hints: 'join* leave left leav* party abandon*',
  },
  {
    id: 'retirement',
    event: 'a retirement',
    claims: `=retires =retired =retirement announces_retirement to_retire =retiring hang_up_boots`,
    evidence: `retir* hang_up bow_out pension* step_down stand_down quit* end_career last_season final_season`,
    hints: 'leave left leav* resign* depart* goodbye farewell end* last final*',
    idioms: `retired_hurt retire_hurt retired_general retired_judge retired_officer retired_teacher
      retirement_home retirement_age retirement_saving retirement_plan early_retirement`,
  },
  {
    id: 'job-losses',
    event: 'a loss of jobs',
    claims: `=redundancies job_losses job_cuts jobs_cut jobs_axed jobs_lost jobs_go axe_jobs axes_jobs
      cut_jobs cuts_jobs shed_jobs sheds_jobs slash_jobs slashes_jobs =layoffs lay_off lays_off
      staff_axed`,
    evidence: `job* redundan* lay-off* layoff* lay_off laid_off headcount workforce dismiss* sack* downsiz*
      unemploy* post posts`,
    hints: 'staff* work* employ* cut* clos* position* restructur* cost*',
  },
  {
    id: 'closure',
    event: 'a closure',
    claims: `plant_closure factory_closure pit_closure hospital_closure school_closure store_closure
      branch_closure closes_factory closes_plant shuts_factory shuts_plant close_down closes_down
      closed_down closing_down factory_shuts plant_shuts plant_to_close`,
    evidence: `clos* shut* mothball* ceas* wind_down wound_down scrap* boarded_up end_production stop*`,
    hints: 'end* axe* cut* jobs redundan* halt* loss*',
  },
  {
    id: 'bailout',
    event: 'a rescue with money',
    claims: '=bailout =bail-out bailed_out =bailouts emergency_loan',
    evidence: 'bail* rescu* loan* lifeline* prop_up emergency* inject* state_aid credit_line',
    hints: 'fund* aid support* cash money help* save* grant*',
  },
  {
    id: 'eviction',
    event: 'an eviction',
    claims: 'evict eviction =evicted repossess repossession =repossessed foreclosure',
    evidence: `evict* repossess* bailiff* throw_out thrown_out kick_out turn_out turf_out foreclos* squat*
      expel* homeless* vote_out voted_out`,
    hints: 'leave left remov* home house* rent* landlord* mortgage* clear* force_out',
  },
  {
    id: 'recall',
    event: 'a recall',
    claims: `product_recall safety_recall mass_recall vehicle_recall car_recall food_recall recalled_over
      recalls_product recalls_car recalls_vehicle recalls_million`,
    evidence: 'recall* withdraw* withdrew take_off_shelf off_shelf fault* defect* return*',
    hints: 'safety replac* repair* contaminat* unsafe',
  },
  {
    id: 'boycott',
    event: 'a boycott',
    claims: 'boycott',
    evidence: `boycott* shun* stay_away withdraw* withdrew snub* refus* pull_out blacklist* embargo* sanction*`,
    hints: 'avoid* protest* ban* stop*',
  },
  {
    id: 'sanction',
    event: 'sanctions',
    claims: `=sanctions_on sanctions_imposed sanctions_against impose_sanctions arms_embargo trade_embargo
      blacklist =blacklisted`,
    evidence: `sanction* embargo* punish* penal* blacklist* restrict* punitive* freez* retaliat* tariff*`,
    hints: 'ban* measure* trade* bar* pressure*',
  },
  {
    id: 'hunger-strike',
    event: 'a hunger strike',
    claims: 'hunger_strike hunger_striker',
    evidence: 'hunger* fast* starv* refus* food eat*',
    hints: 'prison* protest*',
  },
  {
    id: 'approval',
    event: 'an approval',
    claims:
      'given_go-ahead gets_go-ahead given_green_light gets_green_light given_approval planning_permission_granted',
    evidence: `go-ahead go_ahead green_light approv* permission permit* consent* agree* authoris* authoriz* back
      endors* pass sanction* clear grant* allow* licen* sign_off vote* accept* rubber-stamp*`,
    hints: 'plan* decision decid* start* begin* begun confirm* fund* recommend*',
  },
  {
    id: 'signing',
    event: 'a signing',
    claims: `have_signed has_signed re-signed new_contract sign_contract signs_contract contract_extension
      loan_deal =undisclosed_fee`,
    evidence: `sign* contract* deal join* loan* transfer* re-sign* extension* agree* recruit* switch* move
      moved capture* bring brought arriv* fee accord* treaty* pact* ink*`,
    hints: 'commit* stay* new season club* squad spell',
    idioms: 'signed_off signed_up sign_language',
  },
  {
    id: 'loan',
    event: 'a loan of a player',
    claims: `join_on_loan joined_on_loan joins_on_loan sign_on_loan signed_on_loan on_loan_from
      on_loan_until on_season_loan on_season-long_loan on_loan_$`,
    evidence: 'loan* temporar* borrow* season-long short-term parent_club',
    hints: 'return* recall* spell',
  },
  {
    id: 'comeback',
    event: 'a deficit that was made up',
    claims: 'come_from_behind',
    evidence: `behind trail* deficit comeback come_back came_back fight_back fought_back fightback level equal*
      rall* lead led ahead opener recover* hit_back repl* cancel* advantage down overturn* turn* despite
      first_goal first_blood respond* response went_up 0-1 1-0 0-2 2-0 one-nil two-nil`,
    hints: 'score* opening early first',
  },
  {
    id: 'apology',
    event: 'an apology',
    claims: `=apologise =apologises =apologised =apologize =apologizes =apologized issue_apology
      issues_apology demand_apology demands_apology public_apology`,
    evidence: 'apolog* sorry regret* forgiv* remorse* contrit* embarrass* mea_culpa',
    hints: 'retract* withdraw* withdrew mistake* error* correct*',
    idioms: 'no_apology without_apology',
  },
  {
    id: 'identification',
    event: 'that the police named anybody',
    claims: `named_by_police named_locally victim_named victims_named been_named_$ been_named_as_victim
      police_name_victim police_names_victim`,
    evidence: `name named naming identif* called list* shortlist* squad* appoint* select* pick* pay_tribute
      paid_tribute tribute*`,
    hints: 'announc* reveal* confirm* victim* believed',
  },
  {
    id: 'relegation',
    event: 'a promotion or relegation',
    claims:
      '=relegated =relegation secure_promotion win_promotion promoted_to_premiership promoted_to_league',
    evidence: `relegat* promot* drop_zone bottom go_down went_down drop down up survival survive* demot*
      top_flight top-flight division table safety play-off*`,
    hints: 'point* win* league season',
  },
]
