/** "US$ about 3 million", "$ more than 40": the bound words stand between the currency and its figure. */
import { currencyStart, readCurrencyBefore } from './money.ts';
import type { Extension } from './reading.ts';

/** Takes in a currency that stands before the bound words of a bare figure. */
export const currencyBeforeBound: Extension = (text, reading, floor) => {
  if (reading.dimension !== 'count' || reading.bound === 'exact' || reading.unit !== undefined) return reading;
  const start = currencyStart(text, reading.start, floor);
  const currency = start < reading.start ? readCurrencyBefore(text, start) : undefined;
  return currency === undefined ? reading : { ...reading, start, dimension: 'money', unit: currency.unit };
};
