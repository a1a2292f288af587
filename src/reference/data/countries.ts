/** Countries, continents and the capitals that stand for their governments, in lower case. Source: ISO 3166-1 short names. */
export const COUNTRIES: ReadonlySet<string> = new Set(
  `afghanistan,albania,algeria,andorra,angola,antigua,argentina,armenia,australia,austria,azerbaijan,bahamas,bahrain,
bangladesh,barbados,belarus,belgium,belize,benin,bhutan,bolivia,bosnia,botswana,brazil,brunei,bulgaria,burkina faso,burundi,
cambodia,cameroon,canada,cape verde,chad,chile,china,colombia,comoros,congo,costa rica,croatia,cuba,cyprus,denmark,djibouti,
dominica,dominican republic,ecuador,egypt,el salvador,equatorial guinea,eritrea,estonia,ethiopia,fiji,finland,france,gabon,
gambia,georgia,germany,ghana,greece,grenada,guatemala,guinea,guyana,haiti,honduras,hungary,iceland,india,indonesia,iran,iraq,
ireland,israel,italy,jamaica,japan,jordan,kazakhstan,kenya,kiribati,kosovo,kuwait,kyrgyzstan,laos,latvia,lebanon,lesotho,
liberia,libya,liechtenstein,lithuania,luxembourg,madagascar,malawi,malaysia,maldives,mali,malta,mauritania,mauritius,mexico,
moldova,monaco,mongolia,montenegro,morocco,mozambique,namibia,nauru,nepal,netherlands,new zealand,nicaragua,niger,nigeria,
north korea,north macedonia,norway,oman,pakistan,palau,palestine,panama,papua new guinea,paraguay,peru,philippines,poland,
portugal,qatar,romania,russia,rwanda,samoa,san marino,saudi arabia,senegal,serbia,seychelles,sierra leone,singapore,slovakia,
slovenia,solomon islands,somalia,south africa,south korea,south sudan,spain,sri lanka,sudan,suriname,sweden,switzerland,syria,
taiwan,tajikistan,tanzania,thailand,togo,tonga,trinidad,tunisia,turkey,turkmenistan,tuvalu,uganda,ukraine,uruguay,uzbekistan,
vanuatu,venezuela,vietnam,yemen,zambia,zimbabwe,england,scotland,wales,northern ireland,europe,asia,africa,antarctica,
north america,south america,latin america,middle east,gaza,west bank,london,paris,berlin,moscow,beijing,tokyo,washington,
kabul,baghdad,damascus,tehran,ankara,cairo,jerusalem,kyiv,kiev,brussels,geneva,delhi,new delhi,islamabad,seoul,pyongyang,
madrid,rome,vienna,athens,warsaw,budapest,dublin,lisbon,stockholm,oslo,copenhagen,helsinki,nairobi,lagos,canberra,ottawa,
new york,los angeles,chicago,sydney,melbourne,toronto,hong kong,california,texas,florida`
    .split(',')
    .map((name) => name.trim()),
);
