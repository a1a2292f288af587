/**
 * Counties and provinces that prose names without the word: a town can lie in one. Source: the ceremonial and historic counties
 * of England and Wales, the historic counties of Scotland and of Ireland and its provinces.
 */
const COUNTIES: ReadonlySet<string> = new Set(
  `Bedfordshire Berkshire Buckinghamshire Cambridgeshire Cheshire Cornwall Cumberland Cumbria Derbyshire Devon Dorset Durham
  Essex Gloucestershire Hampshire Herefordshire Hertfordshire Huntingdonshire Kent Lancashire Leicestershire Lincolnshire
  Merseyside Middlesex Norfolk Northamptonshire Northumberland Nottinghamshire Oxfordshire Rutland Shropshire Somerset
  Staffordshire Suffolk Surrey Sussex Warwickshire Westmorland Wiltshire Worcestershire Yorkshire Anglesey Brecknockshire
  Caernarfonshire Cardiganshire Carmarthenshire Clwyd Denbighshire Dyfed Flintshire Glamorgan Gwent Gwynedd Merionethshire
  Monmouthshire Montgomeryshire Pembrokeshire Powys Radnorshire Aberdeenshire Angus Argyll Ayrshire Banffshire Berwickshire
  Bute Caithness Clackmannanshire Dumfriesshire Dunbartonshire Fife Kincardineshire Kinross Lanarkshire Lothian Midlothian
  Moray Nairnshire Orkney Peeblesshire Perthshire Renfrewshire Roxburghshire Selkirkshire Shetland Stirlingshire Sutherland
  Wigtownshire Antrim Armagh Carlow Cavan Clare Cork Donegal Down Fermanagh Galway Kerry Kildare Kilkenny Laois Leitrim Limerick
  Longford Louth Mayo Meath Monaghan Offaly Roscommon Sligo Tipperary Tyrone Waterford Westmeath Wexford Wicklow Connacht
  Leinster Munster Ulster`.split(/\s+/u),
);

/** Does the name stand for a county? "West Sussex" and "County Cork" do as well. */
export function isCounty(name: string): boolean {
  const words = name.split(' ');
  return words.some((word) => COUNTIES.has(word)) && words.every((word) => COUNTIES.has(word) || PARTS.test(word));
}

const PARTS = /^(?:county|co|north|south|east|west|mid|the|of)$/iu;
