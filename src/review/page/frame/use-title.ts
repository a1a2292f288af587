/** The title of the tab: how much is to decide. */
import { useEffect } from 'preact/hooks';
import type { FindingSummary } from '../../contract.ts';

export function useTitle(findings: readonly FindingSummary[]): void {
  const left = findings.filter(({ decision }) => decision === null).length;
  useEffect(() => {
    document.title = left === 0 ? 'Stet' : `${left} to decide – Stet`;
  }, [left]);
}
