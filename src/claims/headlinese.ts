/**
 * Short words of headlines, each with the words by which the story says the same; lemmas, a line
 * for each. They hold one way: a headline's “axe” may be the story's “cancel”, not the reverse.
 */
const TABLE = `
accord: agreement agree deal pact treaty
aid: help assistance assist support relief
air: broadcast express voice
alert: warning warn
allay: calm ease reassure
anger: fury outrage annoy criticise protest angry furious
appeal: plea ask request urge call
assail: criticise attack condemn
avert: avoid prevent stop
axe: cut cancel scrap sack close abolish dismiss drop fire redundancy redundant job end remove
babe: baby child
back: support endorse favour approve agree
bag: win secure take score earn capture
ban: bar prohibit suspend outlaw forbid block disqualify exclude prohibition disallow illegal
bar: ban prohibit exclude block prevent forbid
bash: criticise attack party celebrate
battle: fight struggle contest dispute
beat: defeat win victory overcome attack
best: defeat beat
bid: attempt try effort offer plan aim seek hope campaign tender takeover
bin: scrap discard reject drop
blast: explosion explode criticise attack condemn bomb detonate
blaze: fire burn flame
blitz: campaign crackdown attack
block: stop prevent reject veto oppose halt refuse obstruct
blow: setback damage disappointment explode hit
blunder: mistake error wrong
boffin: scientist researcher
boost: increase rise help lift raise improve improvement strengthen encourage grow growth
boss: chief head manager executive director chairman leader owner president coach employer
brace: prepare expect two double
brand: call describe label
breach: violate break violation
bust: arrest raid bankrupt seize
call: demand urge ask appeal
cash: money funds fund pound dollar
chief: head boss leader director executive president chairman commander commissioner
chop: cut sack
clamp: restrict
clampdown: restriction restrict control crackdown
clash: fight dispute conflict argue battle confrontation disagree meet face play
claim: say allege assert insist maintain kill
clear: acquit approve exonerate innocent permit
climb: rise increase up
clinch: win secure seal
close: shut end
coach: manager bus
con: deceive fraud trick swindle defraud
cop: police officer policeman
cost: price
crackdown: restriction tackle measure restrict clamp
crash: collapse collision collide fall accident plunge
crisis: emergency trouble shortage problem
cull: kill slaughter
curb: restrict limit restriction reduce control cut
cut: reduce reduction lower slash decrease fall drop reducing
dash: run rush hope end
deal: agreement agree contract pact settlement sign accord bargain
death: die kill murder dead
defy: resist ignore refuse disobey
demo: demonstration protest march demonstrate
deny: reject refuse dismiss
die: death dead kill
dip: fall decline drop decrease
dive: fall drop
don: wear professor
dodge: avoid evade
doom: fail end
dope: drug
drama: rescue incident
drive: campaign effort
drop: fall decline decrease omit scrap abandon leave cut
duo: two pair
ease: relax reduce lower relieve
edge: move narrowly
end: finish stop close conclude halt final over
envoy: ambassador diplomat representative
epic: long
exit: leave departure depart resign elimination eliminate
eye: consider plan want target aim seek interest watch look
face: confront meet play threaten threat could may expect
fall: drop decline decrease lose down slump
fan: supporter
fear: worry concern warn warning afraid anxiety
feud: dispute argue quarrel row
find: discover locate conclude
fire: sack dismiss blaze shoot
firm: company business
flak: criticism
flay: criticise
flee: escape leave run
flop: fail failure
foe: enemy rival opponent
foil: prevent stop thwart
freeze: stop suspend halt
fuel: increase encourage
fume: angry anger
fury: anger angry outrage outraged
gag: silence injunction ban censor
gaol: prison jail sentence imprison
gem: jewel jewellery diamond
get: receive win obtain
gift: give donate donation
go: leave depart resign
grab: take seize steal win
grill: question interrogate quiz
grip: hold
grow: rise increase expand
gun: shoot firearm rifle pistol
halt: stop end suspend cease
halve: half
haul: take seize seizure
head: chief leader director lead boss go
heist: robbery theft steal rob
held: arrest detain detention custody
help: aid assist support
hail: praise welcome
hike: rise increase raise
hit: strike affect attack damage reach hurt suffer blow
hold: arrest detain keep
hunt: search seek look
ink: sign
inquest: coroner
inquiry: investigation investigate probe
jab: vaccine vaccination injection vaccinate injection inject
jail: prison sentence imprison imprisonment custody gaol bar inmate prisoner
jailbird: prisoner
jet: plane aircraft airliner fly
job: work employment post position worker redundancy employ role
jobless: unemployed unemployment
join: sign
key: important crucial vital main
kick: start
kid: child
kill: die death murder dead shoot slay fatal
king: leader
laud: praise
launch: start begin introduce release open unveil
lash: criticise
lead: ahead head
leak: disclose reveal
lift: raise end remove
link: connect connection relationship associate tie
loom: approach threaten near
loot: steal plunder money
lose: defeat fail beat
lure: attract entice
man: he suspect
mar: spoil damage
mark: celebrate anniversary commemorate
mart: market
maul: attack beat
may: could might
mayhem: chaos disorder
meet: talk
mogul: tycoon businessman
mob: crowd gang
mourn: grief
move: step plan decision
mull: consider
mum: mother
nab: arrest capture catch seize
name: identify appoint choose
near: approach close
net: score earn capture
nip: bite
nix: reject veto
nod: approval approve
ok: approve approval agree allow
okay: approve approval agree allow
odd: strange
oust: remove replace overthrow dismiss topple force expel defeat
outcry: protest anger criticism
pact: agreement deal treaty accord agree
pal: friend
pan: criticise
pay: wage salary earn money
peril: danger risk
pick: choose select
plea: appeal request beg ask
pledge: promise vow commit commitment
plot: plan conspire conspiracy
plunge: fall drop decline slump sink tumble
poach: recruit
poll: election vote survey ballot
poised: ready prepare expect
pop: drink music
post: job position
praise: commend compliment tribute
premier: minister pm
press: urge
probe: investigate investigation inquiry examine inspect look
prod: urge
prompt: cause lead
protest: demonstrate demonstration
pull: withdraw cancel
push: campaign effort
quake: earthquake tremor
quash: overturn
quit: resign resignation leave step depart retire withdraw stop
quiz: question interview interrogate
raid: search attack burglary rob robbery
raise: increase lift
rake: earn
ramp: increase
rampage: riot
rap: criticise criticism reprimand
rebuff: reject
reel: suffer
rift: dispute division disagreement split
riddle: mystery
rile: anger annoy
rise: increase grow raise up climb growth
rob: steal
rock: shake shock
romp: win easily
rout: defeat beat
row: dispute argument argue quarrel controversy disagreement criticism criticise
rule: decide decision judge judgment say
rush: hurry
sack: dismiss fire dismissal redundancy remove redundant
saga: story
salvo: attack
sanction: penalty punish
scam: fraud con deceive
scare: fear alarm warning
scheme: plan programme project
scoop: win award
scrap: cancel abandon abolish drop
seal: complete secure close
seek: ask want look search request
seize: take capture confiscate
sell-off: privatise privatisation sale
set: ready prepare expect due
shake-up: reform change reorganise restructure
shed: lose cut
shelve: postpone delay
shock: surprise
shore: support
shun: avoid reject boycott
shut: close closure
shutdown: close closure
sink: fall
skip: miss
slam: criticise condemn attack criticism
slap: impose
slash: cut reduce reduction stab
slate: criticise schedule
slay: kill murder
slaying: killing murder kill
slide: fall decline
slip: fall
slump: fall decline drop recession
slur: insult
snag: problem
snap: photograph end buy
snatch: steal take abduct
snub: reject ignore refuse
soar: rise increase jump
solon: legislator senator
spark: cause trigger lead
spat: dispute argument
split: divide separate division divorce
spree: series
spur: encourage stimulate
spurn: reject
squad: team
stab: knife attempt
stage: hold organise
stall: delay stop
star: actor actress singer player celebrity
stem: stop reduce
stir: cause
storm: attack anger criticism
strife: conflict
strike: hit attack walkout stoppage industrial
stun: shock surprise
sue: lawsuit court legal action
surge: rise increase jump
swap: exchange
sweep: win
swoop: raid arrest
swipe: criticise steal
tackle: address confront deal
talk: negotiate negotiation discussion discuss meet meeting
tap: appoint choose
target: attack aim
taunt: mock insult
teen: teenager teenage
test: trial
thrash: beat defeat
threat: threaten danger risk
thug: hooligan
thwart: prevent stop
tie: draw link
tip: predict expect
toll: death dead number
top: lead exceed beat
topple: overthrow defeat remove
toss: throw
tot: child toddler
tout: promote
trim: cut reduce
trio: three
troop: soldier
tumble: fall drop
turmoil: chaos unrest
unveil: reveal announce launch show
upbeat: optimistic
urge: ask encourage appeal recommend call
uphold: maintain confirm reject
vet: veteran check
vie: compete
void: cancel
vow: promise pledge
wage: pay salary
walkout: strike
wane: decline
warn: caution
wed: marry marriage wedding
weigh: consider
win: victory beat defeat triumph award
woe: problem trouble difficulty
woo: court attract
wound: injure injury hurt
wreck: destroy ruin
yank: remove
yob: hooligan youth
`

/** The words by which a story says what a headline's word says. */
export const HEADLINESE: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const [word, others] = line.split(': ')
      return [word!, others!.split(' ')]
    }),
)
