/** Cities by country, or by the state or nation in it. Made by `npm run build-name-tables`; tables.md says from what. */
export const CITIES = `
AD: Andorra la Vella
AE: Abu Dhabi, Dubai, Sharjah
AF: Kabul
AG: Saint John's
AI: The Valley
AL: Tirana
AM: Yerevan
AO: Luanda
AR: Buenos Aires, Cordoba, La Plata, Mar del Plata, Mendoza, Rosario, Salta, San Miguel de Tucuman
AS: Pago Pago
AT: Vienna
AU: Adelaide, Bendigo, Brisbane, Cairns, Canberra, Darwin, Geelong, Gold Coast, Hobart, Launceston
AU: Logan City, Melbourne, Newcastle, Perth, Rockingham, Sydney, Toowoomba, Townsville, Wollongong
AW: Oranjestad
AX: Mariehamn
AZ: Baku
BA: Sarajevo
BB: Bridgetown
BD: Chittagong, Dhaka, Khulna, Rajshahi
BE: Brussels
BF: Ouagadougou
BG: Sofia
BH: Manama
BI: Gitega
BJ: Cotonou, Porto-Novo
BL: Gustavia
BM: Hamilton
BN: Bandar Seri Begawan
BO: Cochabamba, La Paz, Santa Cruz de la Sierra, Sucre
BQ: Kralendijk
BR: Aparecida de Goiania, Belem, Belo Horizonte, Brasilia, Campinas, Campo Grande, Contagem
BR: Cuiaba, Curitiba, Duque de Caxias, Fortaleza, Goiania, Guarulhos, Jaboatao
BR: Jaboatao dos Guararapes, Joao Pessoa, Maceio, Manaus, Natal, Nova Iguacu, Osasco, Porto Alegre
BR: Recife, Ribeirao Preto, Rio de Janeiro, Salvador, Santo Andre, Sao Bernardo do Campo
BR: Sao Jose dos Campos, Sao Luis, Sao Paulo, Sorocaba, Teresina, Uberlandia
BS: Nassau
BT: Thimphu
BW: Gaborone
BY: Minsk
BZ: Belmopan
CA: Abbotsford, Barrie, Brampton, Burlington, Burnaby, Calgary, Cambridge, Coquitlam, Dartmouth
CA: Delta, East York, Edmonton, Etobicoke, Gatineau, Greater Sudbury, Guelph, Halifax, Hamilton
CA: Kelowna, Kingston, Kitchener, Ladner, Laval, Levis, London, Longueuil, Markham, Milton
CA: Mississauga, Moncton, Montreal, Nepean, North York, Oakville, Okanagan, Oshawa, Ottawa, Quebec
CA: Regina, Richmond, Richmond Hill, Saguenay, Saskatoon, Scarborough, Sherbrooke, St. Catharines
CA: Surrey, Sydney, Toronto, Trois-Rivieres, Vancouver, Vaughan, Victoria, Windsor, Winnipeg
CC: West Island
CD: Kinshasa, Kisangani, Lubumbashi, Mbuji-Mayi
CF: Bangui
CG: Brazzaville, Pointe-Noire
CH: Bern
CI: Abidjan, Abobo, Bouake, Yamoussoukro
CK: Avarua
CL: Puente Alto, Santiago
CM: Douala, Yaounde
CN: Anshan, Anyang, Baoding, Baotou, Bayan Nur, Beijing, Bengbu, Benxi, Cangzhou, Changchun
CN: Changde, Changsha, Changshu City, Changzhi, Changzhou, Chengdu, Chongqing, Dadonghai, Dalian
CN: Dandong, Datong, Dongguan, Foshan, Fushun, Fuxin, Fuzhou, Guangzhou, Guankou, Guilin, Guiyang
CN: Guli, Haikou, Handan, Hangzhou, Harbin, Hefei, Hegang, Hengyang, Hohhot, Huai'an, Huaibei
CN: Huainan, Huangshi, Jiamusi, Jiangmen, Jiaozuo, Jieyang, Jilin, Jinan, Jinzhou, Kaifeng
CN: Kunming, Kunshan, Langfang, Lanzhou, Liaoyang, Lijiang, Luancheng, Luoyang, Mudanjiang
CN: Nanchang, Nanchong, Nanjing, Nanning, Nantong, Neijiang, Ningbo, Ordos, Panshan, Pingdingshan
CN: Puyang, Puyang Chengguanzhen, Qingdao, Qinhuangdao, Qiqihar, Shanghai, Shangyu, Shantou
CN: Shaoguan, Shenyang, Shenzhen, Shihezi, Shijiazhuang, Shiyan, Shuangyashan, Siping, Suzhou
CN: Tai'an, Taiyuan, Taizhou, Tanggu, Tangshan, Tianjin, Tianshui, Tonghua, Tongshan, Urumqi
CN: Wenzhou, Wuhan, Wuhu, Wuxi, Xi'an, Xiamen, Xiangtan, Xianyang, Xingtai, Xining, Xinxiang
CN: Xinyang, Xuchang, Yancheng, Yangzhou, Yantai, Yingkou, Yueyang, Yunfu, Zhabei, Zhangjiakou
CN: Zhangzhou, Zhanjiang, Zhengzhou, Zhenjiang, Zhongshan, Zhu Cheng City, Zhuhai, Zhumadian
CN: Zhuzhou, Zibo, Zigong
CO: Barranquilla, Bogota, Bucaramanga, Cali, Cartagena, Cucuta, Medellin
CR: San Jose
CU: Havana, Santiago de Cuba
CV: Praia
CW: Willemstad
CX: Flying Fish Cove
CY: Nicosia
CZ: Prague
DE: Berlin, Bremen, Dortmund, Duisburg, Dusseldorf, Essen, Frankfurt am Main, Hamburg, Hannover
DE: Koln, Leipzig, Munich, Stuttgart
DJ: Djibouti
DK: Copenhagen
DM: Roseau
DO: Santiago de los Caballeros, Santo Domingo, Santo Domingo Este, Santo Domingo Oeste
DZ: Algiers, Boumerdas, Oran, Tebessa
EC: Guayaquil, Quito
EE: Tallinn
EG: Alexandria, Cairo, Giza, Port Said
ER: Asmara
ES: Barcelona, Madrid, Malaga, Sevilla, Valencia, Zaragoza
ET: Addis Ababa
FI: Helsinki
FJ: Suva
FK: Stanley
FM: Palikir - National Government Center
FO: Torshavn
FR: Marseille, Paris
GA: Libreville
GB-ENG: Acton, Aldershot, Altrincham, Andover, Archway, Ashford, Ashton-under-Lyne, Aylesbury
GB-ENG: Banbury, Banstead, Barking, Barnsley, Barrow in Furness, Basildon, Basingstoke, Bath
GB-ENG: Batley, Battersea, Beckenham, Becontree, Bedford, Bexhill-on-Sea, Bexley, Birkenhead
GB-ENG: Birmingham, Blackburn, Blackpool, Bletchley, Bloxwich, Bognor Regis, Bolton, Bootle
GB-ENG: Boston, Bournemouth, Bracknell, Bradford, Braintree, Brent, Brentwood, Bridgwater
GB-ENG: Brighton, Bristol, Brixton, Bromsgrove, Burnley, Burton upon Trent, Bury, Bury St Edmunds
GB-ENG: Cambridge, Canary Wharf, Cannock, Canterbury, Carlisle, Carshalton, Castleford, Chatham
GB-ENG: Chelmsford, Chelsea, Cheltenham, Cheshunt, Chester, Chesterfield, Christchurch
GB-ENG: City of Westminster, Clacton-on-Sea, Colchester, Corby, Coventry, Crawley, Crewe, Crosby
GB-ENG: Croydon, Dagenham, Darlington, Dartford, Derby, Dewsbury, Doncaster, Dover, Dudley
GB-ENG: Dunstable, Durham, Eastbourne, Eastleigh, Ellesmere Port, Enfield Town, Esher, Exeter
GB-ENG: Fareham, Farnborough, Folkestone, Fylde, Gateshead, Gillingham, Gloucester, Gosport
GB-ENG: Grantham, Gravesend, Grays, Great Sankey, Great Yarmouth, Grimsby, Guildford, Halesowen
GB-ENG: Halifax, Harlow, Harrogate, Hartlepool, Hastings, Hatfield, Havant, Hayes, Hemel Hempstead
GB-ENG: Hereford, High Peak, High Wycombe, Hinckley, Holloway, Horsham, Hounslow, Hove
GB-ENG: Huddersfield, Huyton, Ipswich, Islington, Keighley, Kettering, Kidderminster, King's Lynn
GB-ENG: Kingston upon Hull, Kingswood, Kirkby, Lancaster, Leatherhead, Leeds, Leicester, Leigh
GB-ENG: Letchworth Garden City, Lincoln, Littlehampton, Liverpool, London, Long Eaton
GB-ENG: Loughborough, Lowestoft, Luton, Lytham St Annes, Macclesfield, Maidenhead, Maidstone
GB-ENG: Manchester, Mansfield, Margate, Mendip, Middlesbrough, Middleton, Milton Keynes, Mitcham
GB-ENG: Morden, Morecambe, Morley, Newark on Trent, Newburn, Newcastle under Lyme
GB-ENG: Newcastle upon Tyne, Northampton, Northwich, Norwich, Nottingham, Nuneaton, Oldham, Oxford
GB-ENG: Paignton, Peckham, Peterborough, Plymouth, Pontefract, Poole, Portsmouth, Prescot, Preston
GB-ENG: Purley, Reading, Redditch, Redhill, Redruth, Reigate, Rochdale, Romford, Rossendale
GB-ENG: Rotherham, Royal Leamington Spa, Royal Tunbridge Wells, Rugby, Runcorn, Saint Peters, Sale
GB-ENG: Salford, Salisbury, Scarborough, Scunthorpe, Sheffield, Shrewsbury, Sittingbourne, Slough
GB-ENG: Solihull, South Benfleet, South Croydon, South Shields, Southall, Southampton
GB-ENG: Southend-on-Sea, Southport, St Albans, St Helens, Stafford, Staines, Stevenage, Stockport
GB-ENG: Stockton-on-Tees, Stoke-on-Trent, Stourbridge, Stretford, Stroud, Sunderland, Sutton
GB-ENG: Sutton Coldfield, Sutton in Ashfield, Swadlincote, Swindon, Tamworth, Taunton, Telford
GB-ENG: Tipton, Torquay, Trowbridge, Urmston, Wakefield, Wallasey, Wallsend, Walsall, Warrington
GB-ENG: Washington, Waterlooville, Watford, Welling, Wellingborough, Welwyn Garden City, Wembley
GB-ENG: West Bridgford, West Bromwich, Weston-super-Mare, Weymouth, Widnes, Wigan, Winchester
GB-ENG: Woking, Wokingham, Wolverhampton, Worcester, Worksop, Worthing, Yeovil, York
GB-NIR: Bangor, Belfast, Castlereagh, Craigavon, Derry, Lisburn, Londonderry County Borough
GB-NIR: Newtownabbey
GB-SCT: Aberdeen, Ayr, Coatbridge, Cumbernauld, Dundee, Dunfermline, East Kilbride, Edinburgh
GB-SCT: Glasgow, Greenock, Hamilton, Inverness, Kilmarnock, Kirkcaldy, Livingston, Paisley, Perth
GB-WLS: Barry, Bridgend, Buckley, Cardiff, Coity, Cwmbran, Llanelli, Merthyr Tydfil, Neath
GB-WLS: Newport, Rhondda, Swansea, Tonypandy, Wrexham
GD: Saint George's
GE: Tbilisi
GF: Cayenne
GG: Saint Peter Port
GH: Accra, Kumasi
GI: Gibraltar
GL: Nuuk
GM: Banjul
GN: Camayenne, Conakry
GP: Basse-Terre
GQ: Malabo
GR: Athens
GS: Grytviken
GT: Guatemala City
GU: Hagatna
GW: Bissau
GY: Georgetown
HK: Hong Kong, Kowloon
HN: Tegucigalpa
HR: Zagreb
HT: Port-au-Prince
HU: Budapest
ID: Bandar Lampung, Bandung, Banjarmasin, Batam, Bekasi, Bogor, City of Balikpapan, Denpasar
ID: Depok, Jakarta, Makassar, Malang, Medan, Padang, Palembang, Pekanbaru, Semarang, Situbondo
ID: South Tangerang, Surabaya, Surakarta, Tangerang, Yogyakarta
IE: Cork, Dublin, Gaillimh, Luimneach, Tallaght
IL: Jerusalem
IM: Douglas
IN: Agra, Ahmedabad, Ajmer, Aligarh, Allahabad, Amravati, Amritsar, Asansol, Aurangabad, Bareilly
IN: Bengaluru, Bhavnagar, Bhayandar, Bhilai, Bhiwandi, Bhopal, Bhubaneshwar, Bikaner, Bilimora
IN: Borivli, Chandigarh, Chennai, Cochin, Coimbatore, Cuttack, Dehra Dun, Delhi, Dombivli
IN: Durgapur, Faridabad, Ghaziabad, Gorakhpur, Guntur, Guwahati, Gwalior, Haora, Hubli, Hyderabad
IN: Indore, Jabalpur, Jaipur, Jalandhar, Jamshedpur, Jodhpur, Kalyan, Kanpur, Karol Bagh, Kolhapur
IN: Kolkata, Kota, Lucknow, Ludhiana, Madurai, Meerut, Moradabad, Mumbai, Mysore, Nagpur
IN: Najafgarh, Nanded, Narela, Nashik, Navi Mumbai, New Delhi, Nowrangapur, Patna, Pimpri, Pune
IN: Raipur, Rajkot, Ranchi, Raurkela, Rohini, Salem, Sangli, Shivaji Nagar, Siliguri, Solapur
IN: Srinagar, Surat, Teni, Thane, Thiruvananthapuram, Tiruchirappalli, Tirunelveli, Ulhasnagar
IN: Vadodara, Varanasi, Vijayawada, Visakhapatnam, Warangal
IQ: Abu Ghurayb, Al Basrah al Qadimah, Al Mawsil al Jadidah, As Sulaymaniyah, Baghdad, Basrah
IQ: Erbil, Kirkuk, Mosul
IR: Ahvaz, Arak, Azadshahr, Hamadan, Isfahan, Kahriz, Karaj, Kerman, Kermanshah, Mashhad, Orumiyeh
IR: Pasragad Branch, Qom, Rasht, Shiraz, Tabriz, Tehran, Zahedan
IS: Reykjavik
IT: Genoa, Milan, Naples, Palermo, Rome, Turin
JE: Saint Helier
JM: Kingston, New Kingston
JO: Amman, Zarqa
JP: Chiba, Fukuoka, Hachioji, Hamamatsu, Hiroshima, Honcho, Kagoshima, Kawasaki, Kitakyushu, Kobe
JP: Kumamoto, Kyoto, Nagoya, Niigata, Okayama, Osaka, Saitama, Sakai, Sapporo, Sendai, Shizuoka
JP: Tokyo, Yokohama, Yono
KE: Mombasa, Nairobi
KG: Bishkek
KH: Phnom Penh, Takeo
KI: Tarawa
KM: Moroni
KN: Basseterre
KP: Hamhung, Pyongyang
KR: Ansan-si, Anyang-si, Bucheon-si, Busan, Changwon, Cheongju-si, Daegu, Daejeon, Goyang-si
KR: Gwangju, Incheon, Jeonju, Pohang, Seongnam-si, Seoul, Suwon, Ulsan
KW: Al Ahmadi, Kuwait City
KY: George Town
KZ: Almaty, Nur-Sultan
LA: Vientiane
LB: Beirut, Ra's Bayrut
LC: Castries
LI: Vaduz
LK: Colombo
LR: Monrovia
LS: Maseru
LT: Vilnius
LU: Luxembourg
LV: Riga
LY: Benghazi, Tripoli
MA: Agadir, Casablanca, Fes, Marrakesh, Meknes, Rabat, Sale, Tangier
MC: Monaco
MD: Chisinau
ME: Podgorica
MF: Marigot
MG: Antananarivo
MH: Majuro
MK: Skopje
ML: Bamako
MM: Mandalay, Nay Pyi Taw, Yangon
MN: Ulan Bator
MO: Macau
MP: Saipan
MQ: Fort-de-France
MR: Nouakchott
MS: Plymouth
MT: Valletta
MU: Port Louis
MV: Male
MW: Blantyre, Lilongwe
MX: Acapulco de Juarez, Aguascalientes, Alvaro Obregon, Cancun, Chihuahua, Ciudad Nezahualcoyotl
MX: Coyoacan, Cuauhtemoc, Culiacan, Ecatepec de Morelos, Guadalajara, Guadalupe
MX: Gustavo Adolfo Madero, Hermosillo, Iztapalapa, Juarez, Leon de los Aldama, Merida, Mexicali
MX: Mexico City, Monterrey, Morelia, Naucalpan de Juarez, Puebla, Reynosa, Saltillo
MX: San Luis Potosi, Santa Maria Chimalhuacan, Santiago de Queretaro, Tijuana, Tlalnepantla
MX: Tlalpan, Tlaquepaque, Torreon, Tuxtla, Victoria de Durango, Zapopan
MY: Ipoh, Johor Bahru, Kampung Baru Subang, Klang, Kota Bharu, Kuala Lumpur, Kuching
MY: Petaling Jaya, Subang Jaya
MZ: Beira, Maputo, Matola
NA: Windhoek
NC: Noumea
NE: Niamey
NF: Kingston
NG: Aba, Abeokuta, Abuja, Benin City, Ebute Ikorodu, Enugu, Ibadan, Ilorin, Jos, Kaduna, Kano
NG: Lagos, Maiduguri, Onitsha, Oyo, Port Harcourt, Sokoto, Warri, Zaria
NI: Managua
NL: Amsterdam, Rotterdam
NO: Oslo
NP: Kathmandu
NR: Yaren
NU: Alofi
NZ: Auckland, Christchurch, Dunedin, Hamilton, Lower Hutt, Manukau City, North Shore, Tauranga
NZ: Wellington
OM: Muscat
PA: Panama
PE: Arequipa, Callao, Chiclayo, Lima, Trujillo
PF: Papeete
PG: Port Moresby
PH: Antipolo, Budta, Caloocan City, Cebu City, Davao, General Santos, Las Pinas, Makati City
PH: Malingao, Manila, Pasig City, Quezon City, Taguig
PK: Bahawalpur, Battagram, Faisalabad, Gujranwala, Hyderabad, Islamabad, Karachi, Kotli, Lahore
PK: Multan, Muzaffarabad, Peshawar, Quetta, Rahim Yar Khan, Rawalpindi, Sargodha
PL: Krakow, Poznan, Warsaw
PM: Saint-Pierre
PN: Adamstown
PR: San Juan
PT: Lisbon
PW: Ngerulmud
PY: Asuncion
QA: Doha
RE: Saint-Denis
RO: Bucharest
RS: Belgrade
RU: Astrakhan, Barnaul, Chelyabinsk, Irkutsk, Izhevsk, Kalininskiy, Kazan, Khabarovsk
RU: Khabarovsk Vtoroy, Krasnodar, Krasnoyarsk, Lipetsk, Moscow, Naberezhnyye Chelny
RU: Nizhniy Novgorod, Novokuznetsk, Novosibirsk, Omsk, Orenburg, Penza, Perm, Rostov-na-Donu
RU: Ryazan', Saint Petersburg, Samara, Saratov, Tol'yatti, Tyumen, Ufa, Ulyanovsk, Vladivostok
RU: Volgograd, Voronezh, Yaroslavl, Yekaterinburg
RW: Kigali
SA: Dammam, Jeddah, Mecca, Medina, Riyadh, Sultanah, Ta'if
SB: Honiara
SC: Victoria
SD: Khartoum, Nyala, Omdurman
SE: Goteborg, Stockholm
SG: Singapore
SH: Jamestown
SI: Ljubljana
SJ: Longyearbyen
SK: Bratislava
SL: Freetown
SM: San Marino
SN: Dakar, Pikine, Touba
SO: Mogadishu
SR: Paramaribo
SS: Juba
ST: Sao Tome
SV: San Salvador
SX: Philipsburg
SY: Aleppo, Damascus, Homs
SZ: Mbabane
TC: Cockburn Town
TD: N'Djamena
TF: Port-aux-Francais
TG: Lome
TH: Bangkok
TJ: Dushanbe
TL: Dili
TM: Ashgabat
TN: Tunis
TR: Adana, Ankara, Antalya, Bahcelievler, Bursa, Cankaya, Esenler, Eskisehir, Gaziantep, Istanbul
TR: Izmir, Kayseri, Konya, Mersin, Umraniye, Uskudar
TT: Port of Spain
TV: Funafuti
TW: Banqiao, Kaohsiung, Taichung, Tainan, Taipei
TZ: Dar es Salaam, Dodoma
UA: Dnipro, Donetsk, Kharkiv, Kryvyi Rih, Kyiv, Lviv, Mykolayiv, Odessa, Zaporizhia
UG: Kampala
US-AK: Anchorage
US-AL: Birmingham, Huntsville, Mobile, Montgomery
US-AR: Little Rock
US-AZ: Chandler, Deer Valley, Gilbert, Glendale, Maryvale, Mesa, Peoria, Phoenix, Scottsdale
US-AZ: Tempe, Tempe Junction, Tucson
US-CA: Anaheim, Bakersfield, Chula Vista, Corona, Elk Grove, Escondido, Fontana, Fremont, Fresno
US-CA: Garden Grove, Glendale, Hayward, Hollywood, Huntington Beach, Irvine, Lancaster, Long Beach
US-CA: Los Angeles, Modesto, Moreno Valley, Oakland, Oceanside, Ontario, Oxnard, Palmdale, Pomona
US-CA: Rancho Cucamonga, Riverside, Sacramento, Salinas, San Bernardino, San Diego, San Francisco
US-CA: San Jose, Santa Ana, Santa Clarita, Santa Rosa, Stockton, Sunnyvale
US-CO: Aurora, Colorado Springs, Denver, Fort Collins, Lakewood
US-FL: Cape Coral, Fort Lauderdale, Hialeah, Jacksonville, Miami, Orlando, Pembroke Pines
US-FL: Port Saint Lucie, St. Petersburg, Tallahassee, Tampa
US-GA: Atlanta, Columbus
US-HI: Honolulu
US-IA: Des Moines
US-IL: Aurora, Chicago
US-IN: Fort Wayne, Indianapolis
US-KS: Kansas City, Overland Park, Wichita
US-KY: Ironville, Lexington, Lexington-Fayette, Louisville, Meads
US-LA: Baton Rouge, New Orleans, Shreveport
US-MA: Boston, South Boston, Springfield, Worcester
US-MD: Baltimore
US-MI: Detroit, Grand Rapids
US-MN: Minneapolis, Saint Paul
US-MO: Kansas City, Springfield, St. Louis
US-MS: Jackson
US-NC: Cary, Charlotte, Durham, Fayetteville, Greensboro, Raleigh, West Raleigh, Winston-Salem
US-NE: Lincoln, Omaha
US-NJ: Jersey City, Newark
US-NM: Albuquerque
US-NV: Henderson, Las Vegas, North Las Vegas, Paradise, Reno, Spring Valley, Sunrise Manor
US-NY: Astoria, Brooklyn, Buffalo, East Flatbush, East New York, Jamaica, Manhattan, New York City
US-NY: Queens, Rochester, Staten Island, The Bronx, Washington Heights, Yonkers
US-OH: Akron, Cincinnati, Cleveland, Columbus, Toledo
US-OK: Oklahoma City, Tulsa
US-OR: Eugene, Portland, Salem
US-PA: Philadelphia, Pittsburgh
US-RI: Providence
US-SD: Sioux Falls
US-TN: Chattanooga, East Chattanooga, Knoxville, Memphis, Nashville, New South Memphis
US-TX: Amarillo, Arlington, Austin, Brownsville, Corpus Christi, Dallas, El Paso, Fort Worth
US-TX: Frisco, Garland, Grand Prairie, Houston, Irving, Laredo, Lubbock, McKinney, Pasadena, Plano
US-TX: San Antonio
US-UT: Salt Lake City
US-VA: Alexandria, Arlington, Chesapeake, Newport News, Norfolk, Richmond, Virginia Beach
US-WA: Seattle, Spokane, Tacoma, Vancouver
US-WI: Madison, Milwaukee
UY: Montevideo
UZ: Tashkent
VA: Vatican City
VC: Kingstown
VE: Barquisimeto, Caracas, Ciudad Guayana, Maracaibo, Maracay, Valencia
VG: Road Town
VI: Charlotte Amalie
VN: Da Nang, Haiphong, Hanoi, Ho Chi Minh City
VU: Port-Vila
WF: Mata-Utu
WS: Apia
XK: Pristina
YE: Aden, Al Hudaydah, Sanaa
YT: Mamoudzou
ZA: Benoni, Cape Town, Durban, Johannesburg, Pietermaritzburg, Port Elizabeth, Pretoria, Soweto
ZA: Tembisa
ZM: Lusaka
ZW: Bulawayo, Harare
`
