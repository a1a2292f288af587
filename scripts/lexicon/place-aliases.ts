/**
 * Names of countries and cities that the packages lack, and regions. Source: general knowledge; codes of ISO 3166-1 and -2.
 * Each line is a code and its names.
 */
export const COUNTRY_ALIASES = `
US: US, U.S., USA, U.S.A., United States, United States of America, America, the States
GB: UK, U.K., United Kingdom, Britain, Great Britain
RU: Russia, Russian Federation
KR: South Korea, Republic of Korea
KP: North Korea, DPRK
IR: Iran
SY: Syria
VN: Vietnam, Viet Nam
LA: Laos
TZ: Tanzania
VE: Venezuela
BO: Bolivia
MD: Moldova
BN: Brunei
TW: Taiwan
PS: Palestine, Palestinian Territories
VA: Vatican, Holy See
TR: Turkey, Turkiye
MM: Myanmar, Burma
NL: Netherlands, Holland
CD: DRC, DR Congo, Democratic Republic of Congo
CG: Republic of the Congo, Congo-Brazzaville
AE: UAE, United Arab Emirates, Emirates
CZ: Czech Republic, Czechia
MK: Macedonia, North Macedonia
SZ: Swaziland, Eswatini
XK: Kosovo
FM: Micronesia
GM: Gambia
TL: East Timor, Timor-Leste
CI: Ivory Coast
CV: Cape Verde
SA: Saudi Arabia, Saudi
BA: Bosnia, Bosnia-Herzegovina
FK: Falklands, Falkland Islands
PG: Papua New Guinea, PNG
NZ: New Zealand, NZ
CF: Central African Republic, CAR
HK: Hong Kong
`;

export const REGIONS = `
GB-ENG: England
GB-SCT: Scotland
GB-WLS: Wales
GB-NIR: Northern Ireland, Ulster
US-AL: Alabama
US-AK: Alaska
US-AZ: Arizona
US-AR: Arkansas
US-CA: California
US-CO: Colorado
US-CT: Connecticut
US-DE: Delaware
US-FL: Florida
US-HI: Hawaii
US-ID: Idaho
US-IL: Illinois
US-IN: Indiana
US-IA: Iowa
US-KS: Kansas
US-KY: Kentucky
US-LA: Louisiana
US-ME: Maine
US-MD: Maryland
US-MA: Massachusetts
US-MI: Michigan
US-MN: Minnesota
US-MS: Mississippi
US-MO: Missouri
US-MT: Montana
US-NE: Nebraska
US-NV: Nevada
US-NH: New Hampshire
US-NJ: New Jersey
US-NM: New Mexico
US-NC: North Carolina
US-ND: North Dakota
US-OH: Ohio
US-OK: Oklahoma
US-OR: Oregon
US-PA: Pennsylvania
US-RI: Rhode Island
US-SC: South Carolina
US-SD: South Dakota
US-TN: Tennessee
US-TX: Texas
US-UT: Utah
US-VT: Vermont
US-VA: Virginia
US-WV: West Virginia
US-WI: Wisconsin
US-WY: Wyoming
CA-ON: Ontario
CA-QC: Quebec
CA-BC: British Columbia
CA-AB: Alberta
CA-MB: Manitoba
CA-SK: Saskatchewan
CA-NS: Nova Scotia
CA-NB: New Brunswick
AU-NSW: New South Wales
AU-QLD: Queensland
AU-TAS: Tasmania
AU-SA: South Australia
AU-WA: Western Australia
DE-BY: Bavaria
DE-SN: Saxony
ES-CT: Catalonia
ES-AN: Andalusia
IT-82: Sicily
IT-88: Sardinia
FR-20R: Corsica
FR-BRE: Brittany
FR-NOR: Normandy
IN-JK: Kashmir
IN-PB: Punjab
IN-KL: Kerala
IN-MH: Maharashtra
CN-XJ: Xinjiang
CN-XZ: Tibet
RU-CE: Chechnya
RU-SIB: Siberia
UA-43: Crimea
UA-DON: Donbas, Donbass
PS-GZA: Gaza, Gaza Strip
PS-WBK: West Bank
IQ-KR: Iraqi Kurdistan
SD-DAR: Darfur
`;

export const CITY_ALIASES = `
US-NY: New York, New York City
US-DC: Washington, Washington DC
UA: Kyiv, Kiev
KZ: Astana, Nur-Sultan
IN: Bombay, Calcutta, Madras, Bangalore
VN: Saigon, Ho Chi Minh City
CN: Peking
IL: Tel Aviv
BR: Brasilia
PA: Panama City
MM: Naypyidaw, Rangoon
MO: Macau, Macao
US-CA: LA, L.A.
CH: Berne, Bern
BE: Brugge, Bruges
MN: Ulaanbaatar
SC: Victoria
`;
