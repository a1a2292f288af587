/**
 * Characters that would steer a terminal or turn a line around: controls (Cc) and the bidirectional ones.
 * Source: Unicode Standard Annex 9, explicit directional formatting characters.
 */
export const STEERING = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** What is shown for such a character. */
export const STEERING_SHOWN = '\ufffd';
