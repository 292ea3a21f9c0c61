/**
 * Pasts and participles that stand behind “the” as nouns, or in its compounds: “the accused told
 * the court”, “the lost and found”.
 */
export const NOMINAL: ReadonlySet<string> = new Set(
  `accused deceased injured wounded unemployed bereaved condemned beloved displaced disabled retired
  learned damned undead departed married unmarried divorced disadvantaged privileged underprivileged
  educated uneducated employed impoverished gifted talented aged infected vaccinated unvaccinated
  oppressed persecuted exploited forgotten fallen dispossessed insured uninsured convicted suspected
  left set cast cut bid hit read run split spread put cost hurt let burst rent spent lost found bound
  felt ground wound saw bore fell shot shed said`.split(/\s+/),
)
