/**
 * Names for the same thing, a group in each line: initials and what they stand for, nicknames,
 * short names and spellings. “a > b, c” says that who names b or c bears out a, and not the
 * other way round: “Downing Street” may stand for the government. Small letters are words of
 * running copy. Ours.
 */
export const ALIASES = `
Downing Street, Number 10, Number Ten, No 10 > prime minister, government, cabinet, premier
Number 11, No 11 > chancellor, Treasury
Whitehall > government, ministry, minister, civil service, civil servants, department, official, officials
Westminster > parliament, MP, MPs, commons, lords, peers, government, politicians
Holyrood > Scottish Parliament, Scottish government, MSP, MSPs, first minister
Stormont > Northern Ireland Assembly, assembly, executive, first minister
Cardiff Bay, Senedd > Welsh Assembly, assembly, Welsh government, assembly members
Brussels > EU, European, European Union, European Commission, commission, Nato
Strasbourg > European Parliament, MEP, MEPs, European Court of Human Rights
Capitol Hill, Hill > Congress, Senate, House of Representatives, senators, congressman
White House > president, administration, US government, Oval Office
Oval Office > president, White House
Pentagon > US military, defense department, Department of Defense, defence department, defense secretary
Foggy Bottom > State Department
Kremlin > Russian president, Moscow, Russia, Putin, Yeltsin
Elysee, Elysee Palace > French president, France
Quai d'Orsay > French foreign ministry
Fleet Street > newspaper, newspapers, press, tabloids, journalists
Scotland Yard, the Yard, Met, the Met, Met Police > Metropolitan Police, police
City, Square Mile > London, investors, bank, banks, analysts, shares
Threadneedle Street, Old Lady, Old Lady of Threadneedle Street, BoE > Bank of England, bank
Wall Street, Wall St > Dow Jones, Nasdaq, New York, US stocks, US shares, shares, stock market, investors
Footsie, FTSE > FTSE 100, shares, stock market, London shares
Hollywood > film, films, movie, movies, actor, actress, Los Angeles, studio, studios
Bollywood > Indian film, Hindi, Mumbai, Bombay
Broadway > New York, theatre, theater, musical
West End > theatre, theatres, musical, London
Silicon Valley > technology, tech, Google, Apple, Facebook, California
Detroit > car makers, carmakers, General Motors, Ford, Chrysler
Vatican, Holy See, Rome > Pope, Pontiff, Catholic Church, Catholic, cardinal
Lambeth Palace, Canterbury > Archbishop of Canterbury, archbishop
Palace, Buckingham Palace, Clarence House, Kensington Palace > Queen, King, royal, royals, Prince, Princess, Duke, Duchess
Windsor, Balmoral, Sandringham > Queen, King, royal, Prince
Old Bailey > Central Criminal Court, court
Strangeways > Manchester prison
Big Apple, NYC, Gotham > New York
Windy City > Chicago
LA, L.A, Los Angeles
Tinseltown > Los Angeles, Hollywood
Sin City, Vegas > Las Vegas
Down Under, Oz > Australia, Australian, New Zealand
Emerald Isle > Ireland, Irish
Auld Enemy > England, Scotland
Auntie, Beeb, The Beeb, BBC > British Broadcasting Corporation, corporation, broadcaster
Corrie > Coronation Street
Iron Lady > Thatcher
Big Blue > IBM
Big Pharma > pharmaceutical, drug companies, drugmakers
Big Ben > Westminster, Parliament, Elizabeth Tower
Big Tech > Google, Facebook, Apple, Amazon, Microsoft
Old Firm > Celtic, Rangers
Grand Slam > Six Nations, tennis, Wimbledon, open
Slam > Grand Slam, open, Wimbledon
Slams > Grand Slam, open, Wimbledon
Ashes, Test, Tests > England, Australia, cricket
Premiership, Premier League, EPL > league, football, club, clubs
Euro, Euros > European Championship, European Championships, eurozone, currency, single currency, Uefa, Uefa Cup, Champions League
Davos > World Economic Forum
Six Nations > rugby
Crown > Queen, King, monarch, royal, jury, court
Xmas, Christmas, Yule, Yuletide > Christmas, festive, December
New Year > January, Hogmanay
Tory, Tories, Conservative, Conservatives, Con, Cons
Lib Dem, Lib Dems, Liberal Democrat, Liberal Democrats, Lib-Dem, LibDems
Labour, New Labour, Lab, Labour Party
GOP, Republican, Republicans, Republican Party
Democrats, Dems, Dem, Democrat, Democratic, Democratic Party
Ukip, UK Independence Party
SNP, Scottish National Party, Scottish Nationalists
Plaid, Plaid Cymru
Sinn Fein, Sinn Féin, Shinners
Greens, Green Party, Green
BNP, British National Party
DUP, Democratic Unionist Party, Democratic Unionists
UUP, Ulster Unionist Party, Ulster Unionists
SDLP, Social Democratic and Labour Party
IRA, Provos, Irish Republican Army, Provisional IRA, Republican
AKP, Justice and Development Party
CDU, Christian Democrats, Christian Democratic Union
SPD, Social Democrats
ANC, African National Congress
MDC, Movement for Democratic Change
BJP, Bharatiya Janata Party
CPS, Crown Prosecution Service, prosecutors
CBI, Confederation of British Industry
TUC, Trades Union Congress
NUT, National Union of Teachers
BMA, British Medical Association
GMC, General Medical Council
RCN, Royal College of Nursing
NHS, National Health Service, health service
Nice, National Institute for Health and Clinical Excellence, National Institute for Health and Care Excellence
MoD, Ministry of Defence, MOD
FCO, Foreign Office, Foreign and Commonwealth Office
DWP, Department for Work and Pensions
DTI, Department of Trade and Industry
DfE, DfES, Department for Education
Defra, Department for Environment
HMRC, Revenue and Customs, HM Revenue and Customs, Inland Revenue, taxman, Revenue
ONS, Office for National Statistics
OBR, Office for Budget Responsibility
IFS, Institute for Fiscal Studies
FSA, Financial Services Authority, Food Standards Agency
FCA, Financial Conduct Authority
OFT, Office of Fair Trading
CMA, Competition and Markets Authority
SFO, Serious Fraud Office
IPCC, Independent Police Complaints Commission
CAA, Civil Aviation Authority
DVLA, Driver and Vehicle Licensing Agency
RNLI, Royal National Lifeboat Institution, lifeboat
RSPCA, Royal Society for the Prevention of Cruelty to Animals
RSPB, Royal Society for the Protection of Birds
NSPCC, National Society for the Prevention of Cruelty to Children
GMP, Greater Manchester Police
PSNI, Police Service of Northern Ireland
RUC, Royal Ulster Constabulary
RAF, Royal Air Force
SAS, Special Air Service
MI5, Security Service
MI6, Secret Intelligence Service
GCHQ, Government Communications Headquarters
CIA, Central Intelligence Agency
FBI, Federal Bureau of Investigation, the Bureau
NSA, National Security Agency
SEC, Securities and Exchange Commission
FDA, Food and Drug Administration
EPA, Environmental Protection Agency
FAA, Federal Aviation Administration
FCC, Federal Communications Commission
CDC, Centers for Disease Control, Centers for Disease Control and Prevention
DoJ, DOJ, Justice Department, Department of Justice
IRS, Internal Revenue Service
Fed, US Federal Reserve, Federal Reserve
Nasa, NASA, National Aeronautics and Space Administration, space agency
ESA, Esa, European Space Agency
ECB, European Central Bank, England and Wales Cricket Board
BoJ, Bank of Japan
IMF, International Monetary Fund
WTO, World Trade Organization, World Trade Organisation
WHO, World Health Organization, World Health Organisation
OECD, Organisation for Economic Co-operation and Development
UN, United Nations, U.N, Unicef, UNHCR, Security Council
UNHCR, UN refugee agency
Nato, NATO, North Atlantic Treaty Organisation, North Atlantic Treaty Organization, alliance
Opec, Organization of the Petroleum Exporting Countries
G7, Group of Seven
G8, Group of Eight
G20, Group of 20
ICC, International Criminal Court, International Cricket Council
ECHR, European Court of Human Rights
IAEA, International Atomic Energy Agency
IOC, International Olympic Committee
FA, Football Association, English FA
FAI, Football Association of Ireland
SFA, Scottish Football Association
FAW, Football Association of Wales
PFA, Professional Footballers' Association
RFU, Rugby Football Union
WRU, Welsh Rugby Union
SRU, Scottish Rugby Union
IRFU, Irish Rugby Football Union
IRB, International Rugby Board
IAAF, International Association of Athletics Federations
Wada, WADA, World Anti-Doping Agency
ATP, Association of Tennis Professionals
WTA, Women's Tennis Association
NFL, National Football League
NBA, National Basketball Association
MLB, Major League Baseball
MLS, Major League Soccer
LSE, London Stock Exchange, London School of Economics
NYSE, New York Stock Exchange
M&S, Marks and Spencer, Marks & Spencer
RBS, Royal Bank of Scotland
HBOS > Halifax
BA, British Airways
BAA, airports operator
BT, British Telecom
VW, Volkswagen
GM, General Motors
GE, General Electric
BP, British Petroleum
JLR, Jaguar Land Rover
J&J, Johnson & Johnson, Johnson and Johnson
P&G, Procter & Gamble, Procter and Gamble
AmEx, Amex, American Express
GSK, Glaxo, GlaxoSmithKline
HP, Hewlett-Packard, Hewlett Packard
Indy > Independent, IndyCar, Indianapolis
WSJ, Wall Street Journal
NYT, New York Times
FT, Financial Times
C4, Channel 4, Channel Four
GTA, Grand Theft Auto
XFM, Xfm
Man U, Man Utd, Man United, Manchester United
Red Devils > Manchester United, Man Utd
Old Trafford > Manchester United, Lancashire
Stamford Bridge > Chelsea
Anfield > Liverpool
Highbury > Arsenal
Goodison, Goodison Park > Everton
Elland Road > Leeds
Parkhead, Celtic Park > Celtic
Ibrox > Rangers
Man City, Manchester City
Spurs > Tottenham, Tottenham Hotspur, White Hart Lane
Gunners > Arsenal, Highbury
Blues > Chelsea, Birmingham, Birmingham City, Everton, Ipswich
Reds > Liverpool, Nottingham Forest
Toffees > Everton, Goodison
Magpies > Newcastle, Newcastle United, Toon, Notts County
Black Cats > Sunderland
Boro > Middlesbrough, Smoggies
Hammers > West Ham, West Ham United, Irons
Addicks > Charlton, Charlton Athletic
Pompey > Portsmouth
Saints > Southampton, St Helens, Northampton, St Johnstone, St Mirren
Villa > Villans, Aston Villa
Wolves > Wolverhampton, Wolverhampton Wanderers
Baggies > West Brom, West Bromwich Albion, WBA, Albion
Canaries > Norwich, Norwich City
Tractor Boys > Ipswich, Ipswich Town
Foxes > Leicester, Leicester City
Rams > Derby, Derby County
Forest > Nottingham Forest
Owls > Sheffield Wednesday, Wednesday
Blades > Sheffield United, Sheff Utd
Sheff Wed, Sheffield Wednesday
Terriers > Huddersfield
Tigers > Leicester, Hull, Hull City, Castleford
Trotters > Bolton, Bolton Wanderers
Clarets > Burnley
Rovers > Blackburn, Blackburn Rovers, Bristol Rovers, Doncaster, Tranmere
Latics > Wigan, Oldham
Seasiders > Blackpool
Shrimpers > Southend
Seagulls > Brighton, Brighton & Hove Albion
Eagles > Palace, Crystal Palace, Philadelphia
Lions > Millwall, British and Irish Lions
Hornets > Watford
Hatters > Luton, Stockport
Royals > Reading, Kansas City
Bees > Brentford
Cottagers > Fulham, Craven Cottage
QPR > Queens Park Rangers, Hoops
Bluebirds > Cardiff, Cardiff City
Swans > Swansea, Swansea City
Dragons > Wrexham, Newport, Wales, Gwent Dragons
Pilgrims > Plymouth, Plymouth Argyle, Argyle, Boston
Grecians > Exeter
Robins > Bristol City, Swindon, Cheltenham
Posh > Peterborough
Cobblers > Northampton Town
Potters > Stoke, Stoke City
Valiants > Port Vale
Sky Blues > Coventry, Coventry City
Bhoys > Celtic, Parkhead
Gers > Rangers, Ibrox
Hibs > Hibees, Hibernian, Easter Road
Jambos > Hearts, Heart of Midlothian
Dons > Aberdeen, Wimbledon, MK Dons
Killie > Kilmarnock
Arabs > Dundee United, United
Jags > Partick, Partick Thistle
Caley Thistle, Inverness Caledonian Thistle, Inverness
Inter, Inter Milan, Internazionale
Juve, Juventus
Barca, Barcelona
Real, Real Madrid
Atletico, Atletico Madrid
Bayern, Bayern Munich
PSG, Paris Saint-Germain, Paris St-Germain
All Blacks > New Zealand
Wallabies > Australia
Springboks > Boks, South Africa
Pumas > Argentina
Azzurri > Italy
Three Lions > England
Les Bleus > France
Proteas > South Africa
Windies > West Indies
Black Caps > New Zealand
Socceroos > Australia
Kangaroos > Australia
Super Eagles > Nigeria
Wasps > London Wasps
Quins, Harlequins
Sarries, Saracens
Falcons > Newcastle
Sharks > Sale
Warriors > Worcester, Wigan, Glasgow
Rhinos > Leeds
Bulls > Bradford
Giants > Huddersfield, New York Giants
Bath Rugby, Bath
Ospreys > Swansea, Neath
Beckham, Becks
Gazza, Gascoigne
Schumi, Schumacher, Schuey
Freddie > Flintoff, Mercury
Wazza > Rooney
Sven > Eriksson
Rafa > Benitez, Nadal
Fergie > Ferguson, Alex Ferguson
Arsene > Wenger
Jose > Mourinho
Boris > Johnson
Blunkett > home secretary
Jacko, Jackson, Michael Jackson
Macca, McCartney, Paul McCartney
JLo, J.Lo, Jennifer Lopez
Madge, Madonna
Queen Mum, Queen Mother
Wills > William, Prince William
Saddam, Saddam Hussein, Hussein
Osama, Bin Laden
Gaddafi, Gadaffi, Qaddafi, Qadhafi, Kadafi
Al-Qaeda, al-Qaida, Al Qaeda, al Qaida
Isis, Isil, Islamic State, Daesh, Isis militants, IS militants, so-called IS
Hezbollah, Hizbollah, Hizbullah
al-Shabab, al-Shabaab, Shebab, al Shabaab, Shabaab
Kobani, Kobane
Kyiv, Kiev
Kharkiv, Kharkov
Lviv, Lvov
Odesa, Odessa
Beijing, Peking
Mumbai, Bombay
Kolkata, Calcutta
Chennai, Madras
Bengaluru, Bangalore
Myanmar, Burma
Yangon, Rangoon
Makassar, Ujung Pandang
Teheran, Tehran
Majorca, Mallorca
Marseilles, Marseille
Lyons, Lyon
Gothenburg, Goteborg
Cologne, Koln
Hanover, Hannover
Quran, Koran
Mohammed, Muhammad, Mohamed, Mohammad, Prophet
Tchaikovsky, Chaikovsky
Islamist, Islamists, Jihadi, Jihadist > Islam, Islamic, Muslim, jihad, al-Qaeda, Taliban, Islamic State, jihadist
Twitter, Facebook, Instagram, YouTube > social media, tweet, tweeted, tweets, posted, post, video
Zelensky, Zelenskyy, Zelenskiy
Yanukovych, Yanukovich
Tsar, Czar
Rolls, Rolls-Royce
Merc, Mercs, Mercedes, Mercedes-Benz
Beamer, BMW
Jag, Jaguar
Chevy, Chevrolet
Coke, Coca-Cola
Maccy D's, McDonald's, McDonalds
Sainsbury, Sainsbury's, Sainsburys
Morrison, Morrisons
Barclay, Barclays
Lloyd's, Lloyds, Lloyds TSB
Tube, London Underground, Underground
A-level, A-levels, A level, A levels
GCSE, GCSEs
Holocaust > Auschwitz, Nazi, Nazis
Nazi, Nazis, Third Reich > Hitler, Holocaust, Auschwitz
Twin Towers, World Trade Center, Ground Zero, 9/11, September 11
Good Friday Agreement, Belfast Agreement
Geordie, Geordies > Newcastle, Tyneside, Gateshead
Scouse, Scouser > Liverpool, Merseyside
Brummie, Brummies > Birmingham
Mancunian, Mancunians > Manchester
Cockney > London, East End
Merseyside > Liverpool, Wirral
Tyneside > Newcastle, Gateshead
Wearside > Sunderland
Teesside > Middlesbrough, Stockton
Humberside > Hull, Grimsby
Clydeside > Clyde, Glasgow
Tayside > Dundee, Perth
Wirral > Birkenhead, Tranmere
`
