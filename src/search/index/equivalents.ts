/**
 * Words of general English that news uses for one thing, a group a line, between commas: short
 * forms, ranks and offices, currencies, things of trade and war. Names of one corpus are no part of
 * it; they stand in its corpus.yml.
 */
const GROUPS = `
prime minister, PM, premier, head of government
foreign minister, FM
chief executive officer, CEO, chief executive
vice president, VP
member of parliament, MP
renminbi, RMB, yuan, CNY
dollar, USD
euro, EUR
rouble, ruble, RUB
pound sterling, GBP
yen, JPY
rupee, INR
liquefied natural gas, LNG
liquefied petroleum gas, LPG
natural gas, pipeline gas
crude oil, petroleum
semiconductor, chip, microchip, integrated circuit
artificial intelligence, AI, machine learning
electric vehicle, EV, electric car
automobile, automotive, car, motor vehicle, auto
lorry, truck
aircraft, plane, airplane, aeroplane, aviation
railway, railroad, rail
freight, cargo
ship, vessel
shipbuilding, shipyard
tonne, metric ton, ton
military exercise, drill, manoeuvre, maneuver, war game, naval exercise, joint exercise
army, armed forces, military, troops
weapon, arms
atomic, nuclear
non-governmental organisation, NGO
gross domestic product, GDP
foreign direct investment, FDI
research and development, R&D
small and medium-sized businesses, small and medium-sized enterprises, SME
memorandum of understanding, MoU
free trade agreement, FTA
central bank, monetary authority
commerce, trade
tariff, customs duty, import duty
firm, company, enterprise
farming, agriculture, agricultural
fertiliser, potash
tourist, holidaymaker, traveller, visitor
trip, visit, journey
university, college
percent, percentage
treaty, pact, accord, agreement, deal
rise, increase, growth, grow, climb, jump, surge
fall, drop, decline, decrease, shrink, slump
problem, issue, difficulty, trouble, complication
reject, refuse
praise, hail, commend
war, conflict
border, frontier
goal, target, aim
talks, negotiation, discussion
exceed, surpass
study, learn
ban, embargo, prohibition
aid, assistance
sell, supply, export
buy, purchase, import
arrive, land
first quarter, Q1
second quarter, Q2
third quarter, Q3
fourth quarter, Q4
first half, H1
second half, H2
January, Jan
February, Feb
March, Mar
April, Apr
August, Aug
September, Sept, Sep
October, Oct
November, Nov
December, Dec
`;

/** Groups of words and phrases of English that stand for one another. */
export const EQUIVALENTS: readonly (readonly string[])[] = GROUPS.trim()
  .split('\n')
  .map((line) => line.split(', '));
