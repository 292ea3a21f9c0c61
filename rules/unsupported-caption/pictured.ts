/** Verbs of what a photograph shows, by their lemmas: nobody asks the story for them. */
export const PICTURED: ReadonlySet<string> = new Set(
  `address applaud appear arrive attend board build carry catch celebrate chat cheer clap climb collect
  cook cover cross cry cut dance deliver depart depict dig display drink drive eat embrace enjoy enter
  examine exit face fish fly gather gesture greet hang help hold hug inspect join jump kick kiss kneel
  laugh lay lead lean leave lie lift light line listen look make march meet overlook paint park pass
  perform photograph picture pile play point pose practise pray prepare present queue raise read rest
  ride rise run sail sell serve shake shine shop show sing sit sleep smile smoke speak stand stare
  stroll surround sweep swim take talk throw tie touch travel try unload view visit wait walk wash watch
  wave wear welcome work write`.split(/\s+/),
)
