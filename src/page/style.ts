/** The stylesheet of the page, which the static report carries in itself. No font or picture is loaded. */
import { BASE } from './style/base.ts';
import { COLOURS } from './style/colours.ts';
import { DRAFT } from './style/draft.ts';
import { FINDINGS } from './style/findings.ts';
import { MEDIA } from './style/media.ts';

export const STYLE = [COLOURS, BASE, DRAFT, FINDINGS, MEDIA].map((part) => part.trim()).join('\n');
