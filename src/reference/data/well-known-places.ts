/** Continents, and cities and lands whose bare name means the place, in lower case. Source: the datelines that the AP Stylebook lets stand alone. */
export const WELL_KNOWN_PLACES: ReadonlySet<string> = new Set(
  `england,scotland,wales,northern ireland,europe,asia,africa,antarctica,north america,south america,latin america,middle east,
gaza,west bank,london,paris,berlin,moscow,beijing,shanghai,tokyo,washington,kabul,baghdad,damascus,tehran,ankara,istanbul,cairo,
jerusalem,kyiv,kiev,brussels,geneva,delhi,new delhi,mumbai,islamabad,seoul,pyongyang,madrid,rome,milan,vienna,athens,warsaw,
budapest,dublin,lisbon,stockholm,oslo,copenhagen,helsinki,nairobi,lagos,canberra,ottawa,new york,los angeles,chicago,boston,
sydney,melbourne,toronto,montreal,hong kong,california,texas,florida,havana,kuwait,djibouti,munich,frankfurt,amsterdam`
    .split(',')
    .map((name) => name.trim()),
);
