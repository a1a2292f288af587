/** Furniture of a web page that comes along when a story is copied from it. */

/** Whole blocks, in small letters without the punctuation at their end. Source: usual labels of news sites' templates. */
const LABELS: ReadonlySet<string> = new Set([
  'advertisement',
  'ad',
  'sponsored',
  'sponsored content',
  'latest news',
  'latest stories',
  'more news',
  'top stories',
  'trending',
  'trending now',
  'most read',
  'most popular',
  'most viewed',
  'read more',
  'read next',
  'read also',
  'also read',
  'see also',
  'see more',
  'show more',
  'load more',
  'view comments',
  'comments',
  'leave a comment',
  'related',
  'related articles',
  'related news',
  'related stories',
  'related topics',
  'related content',
  'you may also like',
  'recommended',
  'recommended for you',
  'share',
  'share this',
  'share this article',
  'share this story',
  'share on facebook',
  'share on twitter',
  'tweet',
  'print',
  'print this page',
  'email',
  'facebook',
  'twitter',
  'whatsapp',
  'linkedin',
  'copy link',
  'save',
  'subscribe',
  'subscribe now',
  'sign up',
  'sign in',
  'log in',
  'skip to content',
  'skip to main content',
  'back to top',
  'home',
  'menu',
  'listen to this article',
  'continue reading',
  'continue reading the main story',
  'follow us',
]);

/** Beginnings of short blocks that lead elsewhere or belong to the site; those that a sentence may have want a colon. */
const BEGINNINGS =
  /^(?:(?:read (?:more|also|next)|also read|see also|related)\s*[:»]|(?:share this(?: \w+)? (?:on|via)|follow us on|sign up (?:for|to) (?:our|the)|subscribe to (?:our|the)|click here (?:to|for)|©|copyright (?:©|\d{4})|all rights reserved)(?:\s|$))/iu;

/** Whether a block belongs to the page and not to the story. */
export function isFurniture(text: string): boolean {
  if (text.length > 120) return false;
  return LABELS.has(text.toLowerCase().replace(/[\s:.…»›>|]+$/u, '')) || BEGINNINGS.test(text);
}
