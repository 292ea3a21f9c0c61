/** Parts of the world: what they and their people are called, and the countries in them. Ours. */
export const REGIONS = `
Africa, African, Africans | DZ AO BJ BW BF BI CM CV CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU MA MZ NA NE NG RW SN SC SL SO ZA SS SD TZ TG TN UG ZM ZW
North Africa, North African, Maghreb | DZ EG LY MA TN
West Africa, West African | BJ BF CV CI GM GH GN GW LR ML MR NE NG SN SL TG
East Africa, East African | BI KE RW TZ UG ET SO
Horn of Africa | DJ ER ET SO
Southern Africa, Southern African | AO BW LS MW MZ NA ZA ZM ZW
Asia, Asian, Asians, Far East | AF BD BT BN KH CN HK IN ID JP KZ KG LA MO MY MV MN MM NP KP PK PH SG KR LK TW TJ TH TL TM UZ VN
South Asia, South Asian | BD BT IN MV NP PK LK
South East Asia, Southeast Asia, South-East Asia | BN KH ID LA MY MM PH SG TH TL VN
Central Asia, Central Asian | KZ KG TJ TM UZ
Middle East, Middle Eastern, Mideast, Arab, Arabs, Arabia, Arabian | BH EG IR IQ IL JO KW LB OM PS QA SA SY TR AE YE
Gulf, Persian Gulf | BH IR IQ KW OM QA SA AE
Europe, European, Europeans, EU, European Union, Euro | AL AD AT BY BE BA BG HR CY CZ DK EE FI FR DE GR HU IS IE IT LV LI LT LU MT MD MC ME NL MK NO PL PT RO RU SM RS SK SI ES SE CH UA GB
Eastern Europe, East European | BY BG CZ EE HU LV LT MD PL RO RU SK UA
Balkans, Balkan | AL BA BG HR XK ME MK RS SI
Baltic, Baltics | EE LV LT
Scandinavia, Scandinavian, Nordic | DK FI IS NO SE
Benelux | BE NL LU
Iberia, Iberian | ES PT
Caucasus | AM AZ GE RU
Latin America, Latin American, Latin | AR BO BR CL CO CR CU DO EC SV GT HN MX NI PA PY PE UY VE
South America, South American | AR BO BR CL CO EC GY PY PE SR UY VE
Central America, Central American | BZ CR SV GT HN NI PA
North America, North American | CA MX US
Caribbean, West Indies, West Indian, Windies | AG BS BB CU DM DO GD HT JM TT GY
British Isles | GB IE
Antipodes, Antipodean, Australasia | AU NZ
Pacific, Pacific Islands, South Pacific | FJ WS TO VU SB PG NR
Commonwealth | AU BD CA GH IN KE MY MT NZ NG PK ZA LK UG ZM JM
Celtic | IE GB-SCT GB-WLS
Soviet | RU UA BY GE KZ
`
