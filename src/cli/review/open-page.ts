/** Opens a page in the browser that the person uses. */
import type { Terminal } from '../terminal.ts';

/** Where no browser can be opened, as on a machine without a screen, the address that was printed is enough. */
export async function openPage(address: string, terminal: Terminal): Promise<void> {
  const failed = () => terminal.err('stet: no browser could be opened; open the address yourself\n');
  try {
    const { default: open } = await import('open');
    const opener = await open(address);
    opener.on('error', failed);
  } catch {
    failed();
  }
}
