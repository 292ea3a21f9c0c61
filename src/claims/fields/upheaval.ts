import type {Field} from './field.js'

/** Wars, unrest, accidents and disasters. */
export const UPHEAVAL: readonly Field[] = [
  {
    id: 'war',
    event: 'fighting',
    claims: `=invasion =invades =invaded declares_war at_war =airstrike =airstrikes air_strike air_strikes
      =shelling shelled missile_strike missile_attack rocket_attack =coup =genocide =ambush =ambushed
      =mutiny =invading =invaders =occupation_of =bombards =insurgency =uprising putsch war_crime
      war_crimes ethnic_cleansing`,
    evidence: `inva* airstrike* air_strike* air_raid* shell* missile* rocket* coup genocid* ambush* mutin*
      bomb* combat overthr* uprising insurgen* massacre* junta putsch* war_crime ethnic_cleansing
      occup* cross_border bombard* warplane* atrocit* revolt*`,
    hints: `armed seiz* war army militar* occup* offensive soldier* troop* rebel* fight* armed_force
      fighting conflict =clashes attack protest*`,
    idioms: `pitch_invasion at_war_over star_wars coup_for pr_coup diplomatic_coup coup_de home_invasion
      transfer_coup`,
  },
  {
    id: 'riot',
    event: 'rioting',
    claims: '=riot =riots =rioting =rioters =riotous',
    evidence: 'riot* unrest disorder* loot* hooligan* uprising rampag* brawl*',
    hints: 'trouble* fight* protest* violen* demonstrat* mob clash* disturb*',
    idioms: 'riot_of run_riot runs_riot ran_riot riot_police laugh_riot',
  },
  {
    id: 'crash',
    event: 'a crash',
    claims: `plane_crash car_crash train_crash helicopter_crash air_crash rail_crash bus_crash road_crash
      coach_crash crash_kills crash_victim crash_landing hit-and-run crash_injures motorway_crash
      =shipwreck capsize =capsized train_derail =derails train_derailment motorway_smash road_smash
      car_smash coach_smash train_smash road_accident car_accident traffic_accident motorbike_crash
      motorcycle_crash bike_crash lorry_crash truck_crash jet_crash tram_crash jet_crashes
      plane_crashes helicopter_crashes train_crashes bus_crashes car_crashes crash-land fatal_crash
      horror_crash head-on_collision head-on_crash train_collision killed_in_crash hurt_in_crash
      injured_in_crash survives_crash in_crash boat_sinks ship_sinks ferry_sinks ferry_disaster
      =pile-up runs_aground ran_aground hit_by_car hit_by_train hit_by_lorry hit_by_bus hit_by_truck`,
    evidence: `crash* collid* collision* derail* wreck* smash* overturn* capsiz* plough* pile-up come_down
      came_down ran_over run_over knock_down swerv* accident* sink sank sunk sinking knocked_down
      founder* aground pile-up* skid* mow* hit_by =struck`,
    hints: 'hit hit* hit_by disaster* plunge* plung* struck ditch* accident* sink* sank sunk',
    idioms: `market_crash housing_crash price_crash stock_crash share_crash computer_crash credit_crash
      bank_crash financial_crash crash_course crash_diet crash_out crash_of_2008`,
  },
  {
    id: 'fire',
    event: 'a fire',
    claims: `=blaze =blazes =arson =arsonist house_fire forest_fire fire_kills fire_destroys bushfire
      wildfire firefighters =inferno =fire_at =fire_in =fire_on by_fire in_fire from_fire on_fire_at
      fire_guts fire_rips fire_breaks fire_damages fire_sweeps fire_rages fire_engulfs fire_hits
      fire_crew factory_fire warehouse_fire flat_fire hotel_fire school_fire hospital_fire
      nightclub_fire tower_fire fatal_fire catches_fire caught_fire sets_fire set_fire =ablaze
      set_alight arson* burnt_down burned_down burns_down burn_to_death =torched firebomb petrol_bomb
      =firefighter =wildfires =bushfires`,
    evidence: `fire blaz* arson* burn* flame* inferno* bushfire* wildfire* ablaze ignit* combust* firefighter*
      firebomb* petrol_bomb alight scorch* char* torch* smok* extinguish* smoulder* incinerat*`,
    hints: 'torch* smoke* shot shoot gun bullet* heat destr* gut',
    idioms: `blaze_of blaze_trail blazes_trail economic_derailment under_fire open_fire line_of_fire
      firing_line cross_fire friendly_fire return_fire gun_fire rebel_fire sniper_fire rocket_fire
      mortar_fire fire_back fire_shot fire_in_belly hang_fire baptism_of_fire fire_warning cease_fire
      fire_sale draw_fire police_fire troops_fire soldiers_fire fight_fire_with play_with_fire fire_up
      light_fire fuel_to_fire into_firing bonfire fire_rocket fire_missile`,
  },
  {
    id: 'disaster',
    event: 'a disaster of this kind',
    claims: `=earthquake =earthquakes =tsunami =hurricane =tornado =floods =flooding =landslide =landslides
      =avalanche =cyclone =typhoon volcanic_eruption =famine =quake =quakes =mudslide =mudslides
      =drought =heatwave flash_flood flash_floods flood_warning flood_hits =flooded =eruption
      volcano_erupts =tornadoes =hurricanes`,
    evidence: `earthquake* quake* tremor* seismic tsunami* hurricane* tornado* storm* flood* landslide*
      landslip* mudslide* avalanche* cyclone* typhoon* volcan* erupt* famine* drought* starv* hunger
      hungry katrina gale* mudflow* deluge* rain* heat* eruption* lava inundat* submerg*`,
    hints: 'wave* water* wind* rain* snow* slide* aid disaster*',
    idioms: `landslide_win landslide_victory flood_of =landslide_election flood_in flood_into flooded_market
      flooded_with erupt_in tsunami_of avalanche_of hurricane_of floods_of drought_ends goal_drought
      trophy_drought title_drought scoring_drought`,
  },
  {
    id: 'siege',
    event: 'a siege',
    claims: '=siege =besieged hostage_crisis hostage_taker =standoff =stand-off barricade',
    evidence: `sieg* besieg* hostage* surround* standoff* stand-off* blockad* barricad* encircl* captiv* gunm*
      stalemate* impasse* deadlock* holed_up`,
    hints: 'hold* held seiz* storm* police* arm* troop* rebel* cut_off blocked',
    idioms: 'under_siege siege_mentality siege_engine',
  },
  {
    id: 'troops',
    event: 'troops',
    claims: `send_troops sends_troops deploy_troops deploys_troops troops_deployed troops_sent =troops_enter
      =troops_storm =tanks_roll outbreak_of_war war_breaks_out brink_of_war go_to_war goes_to_war
      civil_war declare_war declares_war declared_war bombardment`,
    evidence: `troop* soldier* army armies militar* war wars warfare warring invad* invasion* tank tanks
      armed_forces battalion* regiment* marines paratroop* peacekeep* fight* fought combat* battle*
      conflict* bomb* air_strike* rebel*`,
    hints: 'border* deploy* defence gun* attack* force forces',
    idioms: `star_wars price_war trade_war turf_war war_of_words war_on_drugs war_on_terror war_on_waste`,
  },
  {
    id: 'truce',
    event: 'a truce',
    claims: '=truce =ceasefire cease-fire =armistice peace_deal peace_accord peace_treaty',
    evidence: `truce* ceasefire* cease-fire* armistice* peace* hostilities lay_down_arms stop_fighting
      end_fighting reconcil*`,
    hints: 'agree* end* deal* settle* halt* treaty accord* fight* war conflict*',
  },
  {
    id: 'clash',
    event: 'clashes',
    claims: `clash_with_police police_clash =clashes_erupt =clashes_break tear_gas water_cannon =looters
      violent_protest deadly_clashes`,
    evidence: `clash* fight* fought violen* riot* protest* tear_gas scuffl* unrest* disturb* demonstrat*
      skirmish* loot* rampag* confront* battle* cannon disorder*`,
    hints: 'police* crowd* youth* trouble* arrest*',
    idioms: 'culture_clash clash_of',
  },
  {
    id: 'crush',
    event: 'a stampede',
    claims: '=stampede crowd_crush killed_in_crush crushed_to_death =trampled',
    evidence: 'stamped* crush* trampl* surge* panic* crowd*',
    hints: 'squash* press* rush*',
    idioms: 'stampede_for stampede_to',
  },
  {
    id: 'collapse',
    event: 'a collapse',
    claims: `building_collapse bridge_collapse roof_collapse collapsed_building mine_collapse =sinkhole
      dam_burst`,
    evidence: `collaps* cav* fell fall* rubble crumbl* sinkhole* subsid* burst* gave_way give_way came_down
      breach*`,
    hints: 'trap* crack* hole debris',
  },
  {
    id: 'spill',
    event: 'a spill or a leak',
    claims: `oil_spill oil_slick chemical_spill toxic_spill gas_leak radiation_leak chemical_leak
      nuclear_leak nuclear_accident`,
    evidence: `spill* spilt slick* leak* pollut* contaminat* discharg* toxic* oil radioactiv* radiation`,
    hints: 'gas chemical* clean* sea river beach*',
  },
  {
    id: 'nuclear',
    event: 'a nuclear weapon or test',
    claims: `nuclear_test nuclear_weapon nuclear_bomb nuclear_strike nuclear_attack atomic_bomb dirty_bomb
      chemical_weapon chemical_attack missile_test`,
    evidence: `nuclear* atomic* uranium plutonium warhead* missile* wmd mass_destruction chemical* sarin gas
      chlorine radioactiv* rocket*`,
    hints: 'weapon* bomb* attack* test*',
    idioms: 'nuclear_option',
  },
]
