/**
 * Units of measure: their names and symbols, and their size in the base unit of the dimension (metre, square metre, litre,
 * kilogram, second, km/h, joule, watt, pascal, byte, celsius). Source of the factors: NIST Special Publication 811 (2008),
 * appendix B; a test compares them with the package `convert`. The ton, gallon, pint, quart and fluid ounce have no factor,
 * since American and British ones differ and a draft rarely says which.
 */
import type { Dimension } from '../quantity.ts';

/** A unit as read. A currency is a unit without a factor. */
export interface Unit {
  /** The stable name: "kilometre", "GBP". */
  readonly name: string;
  readonly dimension: Dimension;
  /** The size of one in the base unit; absent where it is unknown or varies. */
  readonly factor?: number;
  /** Added after the factor: only for temperatures. */
  readonly offset?: number;
}

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86400;
/** The Julian year of 365.25 days; a month is its twelfth. */
const YEAR = 31557600;
const FOOT = 0.3048;
const POUND = 0.45359237;

/** Name; dimension; factor; words (singular and plural); symbols. A symbol after "~" is read only when it touches the figure. */
const TABLE: readonly (readonly [string, Dimension, number | undefined, string, string])[] = [
  ['millimetre', 'length', 0.001, 'millimetre millimetres millimeter millimeters', 'mm'],
  ['centimetre', 'length', 0.01, 'centimetre centimetres centimeter centimeters', 'cm cms'],
  ['metre', 'length', 1, 'metre metres meter meters', '~m'],
  ['kilometre', 'length', 1000, 'kilometre kilometres kilometer kilometers', 'km kms'],
  ['inch', 'length', 0.0254, 'inch inches', '~in'],
  ['foot', 'length', FOOT, 'foot feet', 'ft'],
  ['yard', 'length', 0.9144, 'yard yards', 'yd yds'],
  ['mile', 'length', 1609.344, 'mile miles', ''],
  ['nautical mile', 'length', 1852, '', 'nmi'],
  ['hectare', 'area', 10000, 'hectare hectares', 'ha'],
  ['acre', 'area', 4046.8564224, 'acre acres', ''],
  ['millilitre', 'volume', 0.001, 'millilitre millilitres milliliter milliliters', 'ml mL'],
  ['centilitre', 'volume', 0.01, 'centilitre centilitres centiliter centiliters', 'cl'],
  ['litre', 'volume', 1, 'litre litres liter liters', '~l ~L'],
  ['pint', 'volume', undefined, 'pint pints', ''],
  ['quart', 'volume', undefined, 'quart quarts', ''],
  ['gallon', 'volume', undefined, 'gallon gallons', ''],
  ['barrel', 'volume', 158.987294928, 'barrel barrels', 'bbl'],
  ['milligram', 'mass', 0.000001, 'milligram milligrams milligramme milligrammes', 'mg'],
  ['gram', 'mass', 0.001, 'gram grams gramme grammes', '~g'],
  ['kilogram', 'mass', 1, 'kilogram kilograms kilogramme kilogrammes kilo kilos', 'kg kgs'],
  ['tonne', 'mass', 1000, 'tonne tonnes', '~t'],
  ['ton', 'mass', undefined, 'ton tons', ''],
  ['ounce', 'mass', 0.028349523125, 'ounce ounces', 'oz'],
  ['pound', 'mass', POUND, 'pound pounds', 'lb lbs'],
  ['stone', 'mass', 14 * POUND, 'stone', '~st'],
  ['millisecond', 'duration', 0.001, 'millisecond milliseconds', 'ms'],
  ['second', 'duration', 1, 'second seconds', 'secs sec'],
  ['minute', 'duration', MINUTE, 'minute minutes', 'mins min'],
  ['hour', 'duration', HOUR, 'hour hours', 'hrs hr ~h'],
  ['day', 'duration', DAY, 'day days', ''],
  ['week', 'duration', 7 * DAY, 'week weeks', ''],
  ['fortnight', 'duration', 14 * DAY, 'fortnight fortnights', ''],
  ['month', 'duration', YEAR / 12, 'month months', ''],
  ['year', 'duration', YEAR, 'year years', 'yrs yr'],
  ['decade', 'duration', 10 * YEAR, 'decade decades', ''],
  ['century', 'duration', 100 * YEAR, 'century centuries', ''],
  ['mile per hour', 'speed', 1.609344, '', 'mph'],
  ['kilometre per hour', 'speed', 1, '', 'km/h kmh kph kmph'],
  ['metre per second', 'speed', 3.6, '', 'm/s'],
  ['knot', 'speed', 1.852, 'knot knots', 'kn'],
  ['joule', 'energy', 1, 'joule joules', ''],
  ['kilojoule', 'energy', 1000, 'kilojoule kilojoules', 'kJ'],
  ['calorie', 'energy', undefined, 'calorie calories', 'kcal'],
  ['kilowatt-hour', 'energy', 3.6e6, '', 'kWh'],
  ['megawatt-hour', 'energy', 3.6e9, '', 'MWh'],
  ['gigawatt-hour', 'energy', 3.6e12, '', 'GWh'],
  ['terawatt-hour', 'energy', 3.6e15, '', 'TWh'],
  ['watt', 'power', 1, 'watt watts', '~W'],
  ['kilowatt', 'power', 1e3, 'kilowatt kilowatts', 'kW'],
  ['megawatt', 'power', 1e6, 'megawatt megawatts', 'MW'],
  ['gigawatt', 'power', 1e9, 'gigawatt gigawatts', 'GW'],
  ['terawatt', 'power', 1e12, 'terawatt terawatts', 'TW'],
  ['horsepower', 'power', undefined, 'horsepower', 'hp bhp'],
  ['pascal', 'pressure', 1, 'pascal pascals', 'Pa'],
  ['hectopascal', 'pressure', 100, 'hectopascal hectopascals', 'hPa'],
  ['kilopascal', 'pressure', 1000, 'kilopascal kilopascals', 'kPa'],
  ['millibar', 'pressure', 100, 'millibar millibars', 'mbar'],
  ['pound per square inch', 'pressure', 6894.757293168, '', 'psi'],
  ['byte', 'data', 1, 'byte bytes', ''],
  ['kilobyte', 'data', 1e3, 'kilobyte kilobytes', 'kB KB'],
  ['megabyte', 'data', 1e6, 'megabyte megabytes', 'MB'],
  ['gigabyte', 'data', 1e9, 'gigabyte gigabytes', 'GB'],
  ['terabyte', 'data', 1e12, 'terabyte terabytes', 'TB'],
  ['petabyte', 'data', 1e15, 'petabyte petabytes', 'PB'],
];

/** All units of measure, in the order of the table (temperatures apart). */
export const UNITS: readonly Unit[] = TABLE.map(([name, dimension, factor]) => ({
  name,
  dimension,
  ...(factor !== undefined && { factor }),
}));

/** "2.5C" on the Celsius scale. */
export const CELSIUS: Unit = { name: 'celsius', dimension: 'temperature', factor: 1, offset: 0 };
/** "62F"; the offset makes it affine. */
export const FAHRENHEIT: Unit = { name: 'fahrenheit', dimension: 'temperature', factor: 5 / 9, offset: -160 / 9 };
/** "30 degrees" of a scale that is not said. */
export const DEGREE: Unit = { name: 'degree', dimension: 'temperature' };

/** Units by their words, in lower case, singular and plural. */
export const UNIT_WORDS: ReadonlyMap<string, Unit> = new Map(entries(3, () => true));
/** Units by the symbols that may stand apart from the figure; case matters. */
export const LOOSE_SYMBOLS: ReadonlyMap<string, Unit> = new Map(entries(4, (symbol) => !symbol.startsWith('~')));
/** Units by all symbols, for where they touch the figure; case matters. */
export const SYMBOLS: ReadonlyMap<string, Unit> = new Map(entries(4, () => true));

function* entries(column: 3 | 4, wanted: (name: string) => boolean): Generator<[string, Unit]> {
  for (const [index, row] of TABLE.entries()) {
    const unit = UNITS[index];
    if (unit === undefined) continue;
    for (const name of row[column].split(' ')) {
      if (name !== '' && wanted(name)) yield [name.replace('~', ''), unit];
    }
  }
}

/** The square or cubic unit of a unit of length: square metres for areas, litres for volumes. */
export function powerOf(unit: Unit, power: 2 | 3): Unit | undefined {
  if (unit.dimension !== 'length' || unit.factor === undefined) return undefined;
  return power === 2
    ? { name: `square ${unit.name}`, dimension: 'area', factor: unit.factor ** 2 }
    : { name: `cubic ${unit.name}`, dimension: 'volume', factor: unit.factor ** 3 * 1000 };
}

/** "miles per hour": the unit of speed of a unit of length and one of time; undefined for other dimensions. */
export function speedOf(length: Unit, time: Unit): Unit | undefined {
  if (length.dimension !== 'length' || time.dimension !== 'duration') return undefined;
  if (length.factor === undefined || time.factor === undefined || time.factor > HOUR) return undefined;
  return {
    name: `${length.name} per ${time.name}`,
    dimension: 'speed',
    factor: (length.factor * 3.6) / time.factor,
  };
}
