/** Which finding a click on the draft means. */

/**
 * The number of a finding whose words or number were clicked; where words belong to several, the one after that in focus.
 * Absent where the click hit none, or ended a selection of text.
 */
export function numberAt({ target }: Event, inFocus: number | undefined): number | undefined {
  if (!(target instanceof Element)) return undefined;
  const link = target.closest('.links a');
  if (link !== null) return Number(link.textContent);
  if (getSelection()?.isCollapsed === false) return undefined;
  const numbers = (target.closest('mark')?.dataset.findings ?? '').split(' ').filter(Boolean).map(Number);
  return numbers[(numbers.indexOf(inFocus ?? -1) + 1) % numbers.length];
}
