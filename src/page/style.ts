/** The stylesheet of the page, which the static report carries in itself. No font or picture is loaded. */
import { BASE } from './style/base.ts';
import { CARD } from './style/card.ts';
import { CLAIMS } from './style/claims.ts';
import { COLOURS } from './style/colours.ts';
import { DRAFT } from './style/draft.ts';
import { FACES } from './style/faces.ts';
import { FINDINGS } from './style/findings.ts';
import { MEDIA } from './style/media.ts';

const joined = (parts: readonly string[]): string => parts.map((part) => part.trim()).join('\n');

/** What every page that shows drafts and findings needs. */
export const SHARED_STYLE = joined([COLOURS, FACES, DRAFT, CARD, CLAIMS]);

/** All that the report needs. */
export const STYLE = joined([SHARED_STYLE, BASE, FINDINGS, MEDIA]);
