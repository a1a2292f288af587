/** Blocks that say themselves what they are. */

/** "Correction:", "Editor's note:": said about the story, not in it. */
const NOTE =
  /^(?:editor['’]?s['’]? note|notes? (?:to|for) editors|correction|clarification|embargo(?:ed)?|footnotes?)\s*:/iu;
/** The label of a release; a sentence that begins with the words is longer. */
const RELEASE = /^(?:(?:press|news|media) release|for immediate (?:release|use))\b.{0,40}$/iu;
const CAPTION =
  /^(?:file )?(?:photo(?:graph)?|picture|image|graphic|caption|pictured|illustration)s?(?: credit| by| courtesy)?\s*:/iu;

/** Whether a paragraph is a note on the story. */
export const isNote = (text: string): boolean => NOTE.test(text) || RELEASE.test(text);

/** Whether a paragraph is the caption or credit of a picture. */
export const isCaption = (text: string): boolean => CAPTION.test(text);
