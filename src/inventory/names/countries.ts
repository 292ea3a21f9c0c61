/**
 * Countries, and the nations, states, regions and cities in them that have a people of their own:
 * code, names, what their people and things are called, seats of government that stand for them and
 * parts of them that are in the news.
 * An asterisk marks a body, not a place. States have the short forms of datelines (AP Stylebook,
 * “datelines”) among their parts. A fifth field names the area around it. Ours.
 */
export const COUNTRIES = `
AF | Afghanistan | Afghan, Afghani | Kabul, Kandahar, Helmand, Herat, *Taliban
AL | Albania | Albanian | Tirana
DZ | Algeria | Algerian | Algiers
AD | Andorra | Andorran | Andorra la Vella
AO | Angola | Angolan | Luanda
AG | Antigua and Barbuda, Antigua | Antiguan, Barbudan | Saint John's
AR | Argentina | Argentine, Argentinian, Argentinean | Buenos Aires, Patagonia
AM | Armenia | Armenian | Yerevan
AU | Australia | Australian, Aussie, Oz | Canberra, New South Wales, Victoria, Queensland, Tasmania, Northern Territory, South Australia, Western Australia
AT | Austria | Austrian | Vienna, Tyrol, Salzburg
AZ | Azerbaijan | Azerbaijani, Azeri | Baku
BS | Bahamas | Bahamian | Nassau
BH | Bahrain | Bahraini | Manama
BD | Bangladesh | Bangladeshi | Dhaka
BB | Barbados | Barbadian, Bajan | Bridgetown
BY | Belarus, Byelorussia | Belarusian, Belarussian | Minsk
BE | Belgium | Belgian, Flemish, Walloon | Brussels, Flanders, Wallonia
BZ | Belize | Belizean | Belmopan
BJ | Benin | Beninese | Porto-Novo, Cotonou
BM | Bermuda | Bermudian, Bermudan | Hamilton
BT | Bhutan | Bhutanese | Thimphu
BO | Bolivia | Bolivian | La Paz, Sucre
BA | Bosnia, Bosnia-Herzegovina, Bosnia and Herzegovina | Bosnian | Sarajevo, Srebrenica
BW | Botswana | Botswanan, Tswana | Gaborone
BR | Brazil | Brazilian | Brasilia, Amazon
BN | Brunei | Bruneian | Bandar Seri Begawan
BG | Bulgaria | Bulgarian, Bulgar | Sofia
BF | Burkina Faso | Burkinabe | Ouagadougou
BI | Burundi | Burundian | Bujumbura, Gitega
KH | Cambodia, Kampuchea | Cambodian, Khmer | Phnom Penh
CM | Cameroon | Cameroonian | Yaounde
CA | Canada | Canadian, Canuck | Ottawa, Ontario, Quebec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, Newfoundland, New Brunswick, Yukon
CV | Cape Verde | Cape Verdean | Praia
CF | Central African Republic | Central African | Bangui
TD | Chad | Chadian | N'Djamena
CL | Chile | Chilean | Santiago
CN | China | Chinese, Sino | Beijing, Peking, Tibet, Xinjiang, Guangdong, Sichuan, Hubei
CO | Colombia | Colombian | Bogota, *Farc
KM | Comoros | Comoran, Comorian | Moroni
CG | Congo, Republic of Congo | Congolese | Brazzaville
CD | Democratic Republic of Congo, DR Congo, DRC, Zaire | Congolese, Zairean | Kinshasa, Katanga, Kivu
CR | Costa Rica | Costa Rican | San Jose
HR | Croatia | Croatian, Croat | Zagreb, Dalmatia
CU | Cuba | Cuban | Havana, Guantanamo
CY | Cyprus | Cypriot | Nicosia
CZ | Czech Republic, Czechia, Czechoslovakia | Czech | Prague, Bohemia, Moravia
DK | Denmark | Danish, Dane | Copenhagen
DJ | Djibouti | Djiboutian | Djibouti
DM | Dominica | Dominican | Roseau
DO | Dominican Republic | Dominican | Santo Domingo
EC | Ecuador | Ecuadorian, Ecuadorean | Quito, Galapagos
EG | Egypt | Egyptian | Cairo, Sinai, Suez
SV | El Salvador | Salvadoran, Salvadorean | San Salvador
GQ | Equatorial Guinea | Equatoguinean | Malabo
ER | Eritrea | Eritrean | Asmara
EE | Estonia | Estonian | Tallinn
SZ | Eswatini, Swaziland | Swazi | Mbabane
ET | Ethiopia | Ethiopian | Addis Ababa, Tigray, Ogaden
FO | Faroe Islands, Faroes | Faroese | Torshavn
FJ | Fiji | Fijian | Suva
FI | Finland | Finnish, Finn | Helsinki, Lapland
FR | France | French, Frenchman, Frenchmen, Frenchwoman, Gallic, Franco, Breton, Corsican, Parisian | Paris, Elysee, Corsica, Brittany, Normandy, Provence, Burgundy
GA | Gabon | Gabonese | Libreville
GM | Gambia, The Gambia | Gambian | Banjul
GE | Georgia | Georgian | Tbilisi, Abkhazia, South Ossetia
DE | Germany | German, Bavarian, Prussian | Berlin, Bonn, *Bundestag, Bavaria, Saxony, Hesse, *Bundesbank
GH | Ghana | Ghanaian | Accra
GI | Gibraltar | Gibraltarian | Gibraltar
GR | Greece | Greek, Hellenic, Cretan | Athens, Crete, Corfu, Rhodes
GL | Greenland | Greenlander, Greenlandic | Nuuk
GD | Grenada | Grenadian | Saint George's
GT | Guatemala | Guatemalan | Guatemala City
GG | Guernsey | | Saint Peter Port
GN | Guinea | Guinean | Conakry
GW | Guinea-Bissau | Guinean | Bissau
GY | Guyana | Guyanese | Georgetown
HT | Haiti | Haitian | Port-au-Prince
HN | Honduras | Honduran | Tegucigalpa
HK | Hong Kong | Hongkonger | Kowloon | CN
HU | Hungary | Hungarian, Magyar | Budapest
IS | Iceland | Icelandic, Icelander | Reykjavik
IN | India | Indian, Kashmiri, Punjabi, Bengali, Tamil, Gujarati, Bollywood | New Delhi, Delhi, Bombay, Calcutta, Madras, Bangalore, Kashmir, Punjab, Gujarat, Kerala, Bihar, Uttar Pradesh, Tamil Nadu, Maharashtra, Assam, Goa, Rajasthan, Bengal, Andhra Pradesh
ID | Indonesia | Indonesian, Balinese, Javanese, Acehnese | Jakarta, Java, Sumatra, Bali, Aceh, Borneo, Papua
IR | Iran, Persia | Iranian, Persian | Tehran, Teheran, Isfahan, Qom
IQ | Iraq | Iraqi, Kurdish, Kurd | Baghdad, Basra, Falluja, Fallujah, Mosul, Kirkuk, Najaf, Tikrit, Kurdistan
IE | Ireland, Irish Republic, Republic of Ireland, Eire | Irish, Irishman, Irishmen, Irishwoman | Dublin, *Dail, Cork, Galway, Donegal, Kerry, Mayo, Munster, Leinster, Connacht
IM | Isle of Man | Manx | Douglas
IL | Israel | Israeli, Jewish, Hebrew, Zionist | Jerusalem, Tel Aviv, *Knesset, Haifa, Golan, Negev
IT | Italy | Italian, Sicilian, Sardinian, Tuscan, Venetian, Roman, Milanese, Azzurri | Rome, Sicily, Sardinia, Tuscany, Lombardy, Venice, Florence, Umbria
CI | Ivory Coast, Cote d'Ivoire | Ivorian, Ivoirian | Yamoussoukro, Abidjan
JM | Jamaica | Jamaican | Kingston
JP | Japan | Japanese, Nippon | Tokyo, Okinawa, Honshu, Hokkaido, Fukushima
JE | Jersey | | Saint Helier
JO | Jordan | Jordanian | Amman
KZ | Kazakhstan | Kazakh | Astana, Almaty, Nur-Sultan
KE | Kenya | Kenyan | Nairobi, Mombasa
XK | Kosovo | Kosovan, Kosovar | Pristina
KW | Kuwait | Kuwaiti | Kuwait City
KG | Kyrgyzstan | Kyrgyz | Bishkek
LA | Laos | Laotian, Lao | Vientiane
LV | Latvia | Latvian | Riga
LB | Lebanon | Lebanese | Beirut, *Hezbollah, *Hizbollah
LS | Lesotho | Basotho | Maseru
LR | Liberia | Liberian | Monrovia
LY | Libya | Libyan | Tripoli, Benghazi
LI | Liechtenstein | Liechtensteiner | Vaduz
LT | Lithuania | Lithuanian | Vilnius
LU | Luxembourg | Luxembourger | Luxembourg
MO | Macau, Macao | Macanese | Macau | CN
MG | Madagascar | Malagasy, Madagascan | Antananarivo
MW | Malawi | Malawian | Lilongwe, Blantyre
MY | Malaysia | Malaysian, Malay | Kuala Lumpur, Sabah, Sarawak, Penang
MV | Maldives | Maldivian | Male
ML | Mali | Malian | Bamako, Timbuktu
MT | Malta | Maltese | Valletta
MR | Mauritania | Mauritanian | Nouakchott
MU | Mauritius | Mauritian | Port Louis
MX | Mexico | Mexican | Mexico City, Chiapas, Cancun, Acapulco
MD | Moldova | Moldovan | Chisinau
MC | Monaco | Monegasque | Monte Carlo
MN | Mongolia | Mongolian, Mongol | Ulaanbaatar, Ulan Bator
ME | Montenegro | Montenegrin | Podgorica
MA | Morocco | Moroccan | Rabat, Marrakesh, Western Sahara
MZ | Mozambique | Mozambican | Maputo
MM | Myanmar, Burma | Burmese, Rohingya | Naypyidaw, Naypyitaw, Rangoon, Yangon
NA | Namibia | Namibian | Windhoek
NR | Nauru | Nauruan | Yaren
NP | Nepal | Nepalese, Nepali, Gurkha | Kathmandu
NL | Netherlands, Holland | Dutch, Dutchman, Dutchmen, Netherlander, Oranje | The Hague, Hague, Amsterdam, Rotterdam
NZ | New Zealand | New Zealander, Kiwi, Maori, All Black, All Blacks | Wellington
NI | Nicaragua | Nicaraguan | Managua
NE | Niger | Nigerien | Niamey
NG | Nigeria | Nigerian | Abuja, Lagos, Biafra, *Boko Haram
KP | North Korea | North Korean, Korean | Pyongyang, Korea
MK | Macedonia, North Macedonia | Macedonian | Skopje
NO | Norway | Norwegian, Norse | Oslo
OM | Oman | Omani | Muscat
PK | Pakistan | Pakistani, Kashmiri, Punjabi | Islamabad, Kashmir, Punjab, Waziristan, Peshawar, Sindh, Balochistan, Swat
PS | Palestine, Palestinian territories, Palestinian Authority | Palestinian | Gaza, Gaza City, West Bank, Ramallah, *Hamas, *Fatah, Rafah, Hebron, Jenin, Nablus, Bethlehem, Khan Younis
PA | Panama | Panamanian | Panama City
PG | Papua New Guinea | Papua New Guinean, Papuan | Port Moresby
PY | Paraguay | Paraguayan | Asuncion
PE | Peru | Peruvian | Lima
PH | Philippines | Philippine, Filipino, Filipina | Manila, Mindanao, Luzon, *Abu Sayyaf
PL | Poland | Polish, Pole | Warsaw, Gdansk, Krakow
PT | Portugal | Portuguese | Lisbon, Algarve, Madeira, Azores
PR | Puerto Rico | Puerto Rican | San Juan | US
QA | Qatar | Qatari | Doha
RO | Romania | Romanian | Bucharest, Transylvania
RU | Russia, Soviet Union, USSR | Russian, Soviet, Muscovite, Chechen | Moscow, Kremlin, Chechnya, Siberia, Dagestan, Ingushetia, Beslan, Grozny, *Duma, *Gazprom, St Petersburg
RW | Rwanda | Rwandan, Hutu, Tutsi | Kigali
WS | Samoa | Samoan | Apia
SM | San Marino | Sammarinese | San Marino
SA | Saudi Arabia | Saudi, Saudi Arabian | Riyadh, Mecca, Medina, Jeddah
SN | Senegal | Senegalese | Dakar
RS | Serbia, Yugoslavia | Serb, Serbian, Yugoslav | Belgrade, Vojvodina
SC | Seychelles | Seychellois | Victoria
SL | Sierra Leone | Sierra Leonean | Freetown
SG | Singapore | Singaporean | Singapore
SK | Slovakia | Slovak, Slovakian | Bratislava
SI | Slovenia | Slovene, Slovenian | Ljubljana
SB | Solomon Islands | Solomon Islander | Honiara
SO | Somalia | Somali, Somalian | Mogadishu, Somaliland, Puntland, *al-Shabab
ZA | South Africa | South African, Afrikaner, Zulu, Xhosa, Springbok, Protea, Bafana Bafana | Pretoria, Cape Town, Johannesburg, Soweto, Robben Island, Natal, Gauteng, Transvaal
KR | South Korea | South Korean, Korean | Seoul, Korea
SS | South Sudan | South Sudanese | Juba
ES | Spain | Spanish, Spaniard, Catalan, Basque, Andalusian | Madrid, Catalonia, Basque Country, Majorca, Mallorca, Ibiza, Tenerife, Canary Islands, Andalusia, Galicia, *Eta
LK | Sri Lanka, Ceylon | Sri Lankan, Tamil, Sinhalese | Colombo, Jaffna, *Tamil Tigers
SD | Sudan | Sudanese | Khartoum, Darfur
SR | Suriname | Surinamese | Paramaribo
SE | Sweden | Swedish, Swede | Stockholm
CH | Switzerland | Swiss | Bern, Berne, Geneva, Zurich, Basel, Lausanne
SY | Syria | Syrian | Damascus, Aleppo, Homs, Raqqa, Idlib
TW | Taiwan | Taiwanese | Taipei
TJ | Tajikistan | Tajik | Dushanbe
TZ | Tanzania | Tanzanian | Dodoma, Dar es Salaam, Zanzibar
TH | Thailand, Siam | Thai | Bangkok, Phuket, Chiang Mai
TL | East Timor, Timor-Leste | East Timorese, Timorese | Dili
TG | Togo | Togolese | Lome
TO | Tonga | Tongan | Nuku'alofa
TT | Trinidad and Tobago, Trinidad, Tobago | Trinidadian, Tobagonian | Port of Spain
TN | Tunisia | Tunisian | Tunis
TR | Turkey, Turkiye | Turkish, Turk, Ottoman | Ankara, Istanbul, Anatolia
TM | Turkmenistan | Turkmen | Ashgabat
UG | Uganda | Ugandan | Kampala
UA | Ukraine | Ukrainian | Kiev, Kyiv, Crimea, Donetsk, Luhansk, Donbas, Donbass, Odesa, Odessa, Kharkiv, Lviv, Mariupol
AE | United Arab Emirates, UAE, Emirates | Emirati | Abu Dhabi, Dubai
GB | United Kingdom, UK, Britain, Great Britain, GB | British, Briton, Brit, Anglo, Britannia | London, Westminster, Whitehall, Downing Street, *Parliament, *Commons, *Lords, *NHS, *Tory, *Labour, *Lib Dem, *BBC, *Ofcom, *MoD, *HMRC, *Met, *RAF
GB-ENG | England | English, Englishman, Englishmen, Englishwoman, Londoner, Cornish, Scouser, Mancunian, Geordie, Brummie, Yorkshireman | London, *Bank of England, *ECB | GB
GB-SCT | Scotland | Scottish, Scot, Scots, Scotsman, Scotswoman, Glaswegian, Tartan, Caledonian | Edinburgh, Holyrood, *SNP, Highlands, Orkney, Shetland, Fife, Lothian, Tayside, Hebrides, *SFA, *MSP | GB
GB-WLS | Wales | Welsh, Welshman, Welshmen, Welshwoman | Cardiff, Cardiff Bay, *Plaid Cymru, Gwynedd, Powys, Dyfed, Gwent, Anglesey, Snowdonia, Pembrokeshire, Carmarthenshire, Ceredigion, *Senedd | GB
GB-NIR | Northern Ireland, Ulster | Northern Irish, Irish, Ulsterman | Belfast, Stormont, Antrim, Armagh, Down, Fermanagh, Londonderry, Derry, Tyrone, *DUP, *UUP, *SDLP, *Sinn Fein, *PSNI | GB
UY | Uruguay | Uruguayan | Montevideo
UZ | Uzbekistan | Uzbek | Tashkent
VU | Vanuatu | Vanuatuan | Port Vila
VA | Vatican, Vatican City, Holy See | Papal, Pontiff, Pope | Vatican, Rome
VE | Venezuela | Venezuelan | Caracas
VN | Vietnam | Vietnamese, Viet | Hanoi, Saigon, Ho Chi Minh City
YE | Yemen | Yemeni | Sanaa, Sana'a, Aden, *Houthi
ZM | Zambia | Zambian | Lusaka
ZW | Zimbabwe, Rhodesia | Zimbabwean, Rhodesian | Harare, Bulawayo, *Zanu-PF, Mashonaland
EU | European Union, EU, Eurozone, EEC, EC | Eurocrat | Brussels, Strasbourg, *European Commission, *European Parliament, *ECB, *European Central Bank, *MEP
US | United States, US, USA, America, United States of America, U.S, U.S.A | American, Yank, Uncle Sam | Washington, White House, *Congress, *Senate, Pentagon, Capitol Hill, Wall Street, *Fed, *Federal Reserve, *Nasdaq, *Dow Jones, *CIA, *FBI, *Nasa, New England, Midwest, *State Department, *House of Representatives, *Republican, *Democrat, Hollywood
US-AL | Alabama | Alabaman | Montgomery, Ala | US
US-AK | Alaska | Alaskan | Juneau, Anchorage | US
US-AZ | Arizona | Arizonan | Phoenix, Ariz | US
US-AR | Arkansas | Arkansan | Little Rock, Ark | US
US-CA | California | Californian | Sacramento, Hollywood, Silicon Valley, San Francisco, Bay Area, Calif | US
US-CO | Colorado | Coloradan | Denver, Aspen, Colo | US
US-CT | Connecticut | | Hartford, New Haven, Conn | US
US-DE | Delaware | Delawarean | Dover, Del | US
US-DC | Washington DC, District of Columbia, Washington | Washingtonian | Washington, Capitol | US
US-FL | Florida | Floridian | Tallahassee, Miami, Fort Lauderdale, Palm Beach, Fla | US
US-GA | Georgia | Georgian | Atlanta, Ga | US
US-HI | Hawaii | Hawaiian | Honolulu, Maui, Pearl Harbor | US
US-ID | Idaho | Idahoan | Boise | US
US-IL | Illinois | Illinoisan | Springfield, Chicago, Ill | US
US-IN | Indiana | Hoosier | Indianapolis, Ind | US
US-IA | Iowa | Iowan | Des Moines | US
US-KS | Kansas | Kansan | Topeka, Kan | US
US-KY | Kentucky | Kentuckian | Frankfort, Louisville, Ky | US
US-LA | Louisiana | Louisianan, Cajun | Baton Rouge, New Orleans, La | US
US-ME | Maine | Mainer | Augusta, Portland | US
US-MD | Maryland | Marylander | Annapolis, Baltimore, Md | US
US-MA | Massachusetts | Bostonian | Boston, *Harvard, *MIT, Mass | US
US-MI | Michigan | Michigander | Lansing, Detroit, Flint, Mich | US
US-MN | Minnesota | Minnesotan | Saint Paul, Minneapolis, Minn | US
US-MS | Mississippi | Mississippian | Jackson, Miss | US
US-MO | Missouri | Missourian | Jefferson City, St Louis, Ferguson, Mo | US
US-MT | Montana | Montanan | Helena, Mont | US
US-NE | Nebraska | Nebraskan | Lincoln, Omaha, Neb | US
US-NV | Nevada | Nevadan | Carson City, Las Vegas, Vegas, Nev | US
US-NH | New Hampshire | | Concord, NH | US
US-NJ | New Jersey | | Trenton, Newark, NJ | US
US-NM | New Mexico | New Mexican | Santa Fe, Roswell, NM | US
US-NY | New York, New York City, NYC, New York State | New Yorker | Albany, Manhattan, Brooklyn, Queens, Bronx, Harlem, Wall Street, Long Island, Staten Island, Ground Zero, *NYPD, NY | US
US-NC | North Carolina | North Carolinian | Raleigh, NC | US
US-ND | North Dakota | North Dakotan | Bismarck, ND | US
US-OH | Ohio | Ohioan | Columbus, Cleveland, Cincinnati | US
US-OK | Oklahoma | Oklahoman | Oklahoma City, Tulsa, Okla | US
US-OR | Oregon | Oregonian | Salem, Portland, Ore | US
US-PA | Pennsylvania | Pennsylvanian | Harrisburg, Philadelphia, Pittsburgh, Philly, Pa | US
US-RI | Rhode Island | | Providence, RI | US
US-SC | South Carolina | South Carolinian | Columbia, Charleston, SC | US
US-SD | South Dakota | South Dakotan | Pierre, SD | US
US-TN | Tennessee | Tennessean | Nashville, Memphis, Tenn | US
US-TX | Texas | Texan | Austin, Dallas, Houston, Crawford, Tex | US
US-UT | Utah | Utahn, Mormon | Salt Lake City | US
US-VT | Vermont | Vermonter | Montpelier, Vt | US
US-VA | Virginia | Virginian | Richmond, Charlottesville, Va | US
US-WA | Washington | Washingtonian | Olympia, Seattle, Wash | US
US-WV | West Virginia | West Virginian | Charleston, W.Va | US
US-WI | Wisconsin | Wisconsinite | Madison, Milwaukee, Wis | US
US-WY | Wyoming | Wyomingite | Cheyenne, Wyo | US
Cornwall | Cornwall | Cornish, Cornishman | Truro, Penzance, Falmouth, Newquay | GB-ENG
Devon | Devon | Devonian | Exeter, Plymouth, Torquay | GB-ENG
Kent | Kent | Kentish | Maidstone, Canterbury, Dover | GB-ENG
Lancashire | Lancashire | Lancastrian | Preston, Blackpool, Lancaster | GB-ENG
Yorkshire | Yorkshire | Yorkshireman, Yorkshirewoman, Tyke | York, Leeds, Sheffield, Hull, Bradford | GB-ENG
London | London | Londoner, Cockney | Westminster, Soho, Mayfair, Brixton, Hackney | GB-ENG
Liverpool | Liverpool | Liverpudlian, Scouse, Scouser | Anfield, Toxteth | GB-ENG
Manchester | Manchester | Mancunian | Old Trafford | GB-ENG
Newcastle | Newcastle | Geordie | Byker | GB-ENG
Birmingham | Birmingham | Brummie | Edgbaston | GB-ENG
Glasgow | Glasgow | Glaswegian | Ibrox, Parkhead, Hampden | GB-SCT
Aberdeen | Aberdeen | Aberdonian | Pittodrie | GB-SCT
Orkney | Orkney | Orcadian | Kirkwall | GB-SCT
Shetland | Shetland | Shetlander | Lerwick | GB-SCT
Paris | Paris | Parisian | Montmartre, Louvre | FR
Brittany | Brittany | Breton | Rennes, Brest | FR
Corsica | Corsica | Corsican | Ajaccio, Bastia | FR
Normandy | Normandy | Norman | Caen, Rouen | FR
Bavaria | Bavaria | Bavarian | Munich, Nuremberg | DE
Berlin | Berlin | Berliner | Kreuzberg | DE
Sicily | Sicily | Sicilian | Palermo, Catania | IT
Sardinia | Sardinia | Sardinian | Cagliari | IT
Tuscany | Tuscany | Tuscan | Florence, Siena, Pisa | IT
Venice | Venice | Venetian | Murano | IT
Rome | Rome | Roman | Colosseum | IT
Naples | Naples | Neapolitan | Vesuvius | IT
Catalonia | Catalonia | Catalan | Barcelona, Girona, Tarragona | ES
Basque Country | Basque Country | Basque | Bilbao, San Sebastian | ES
Flanders | Flanders | Flemish | Antwerp, Ghent, Bruges | BE
Wallonia | Wallonia | Walloon | Liege, Namur, Charleroi | BE
Vienna | Vienna | Viennese | Prater | AT
Crete | Crete | Cretan | Heraklion | GR
Kashmir | Kashmir | Kashmiri | Srinagar, Jammu | IN
Punjab | Punjab | Punjabi | Amritsar, Ludhiana, Lahore | IN
Bengal | Bengal, West Bengal | Bengali | Calcutta, Kolkata | IN
Tibet | Tibet | Tibetan | Lhasa | CN
Xinjiang | Xinjiang | Uighur, Uyghur | Urumqi | CN
Chechnya | Chechnya | Chechen | Grozny | RU
Siberia | Siberia | Siberian | Novosibirsk, Irkutsk, Omsk | RU
Crimea | Crimea | Crimean | Simferopol, Sevastopol, Yalta | UA
Quebec | Quebec | Quebecois, Quebecker, Quebecer | Montreal | CA
Queensland | Queensland | Queenslander | Brisbane, Cairns | AU
Tasmania | Tasmania | Tasmanian | Hobart | AU
Bali | Bali | Balinese | Kuta, Denpasar | ID
Darfur | Darfur | Darfuri | Nyala | SD
Kurdistan | Kurdistan | Kurd, Kurdish | Irbil, Erbil, Sulaymaniyah | IQ
`
