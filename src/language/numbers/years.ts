/** Years: four digits that are read as a date unless something shows that they count. */

/** True for four digits from 1500 to 2100: "1984", not "1,984". */
export function isYear(text: string): boolean {
  if (text.length !== 4 || !/^\d{4}$/.test(text)) return false;
  const value = Number(text);
  return value >= 1500 && value <= 2100;
}
