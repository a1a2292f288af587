/**
 * The feature templates of the tagger and the parser, in the notation of Zhang and Nivre (2011): a template is a group of
 * atoms, templates are parted by bars and line ends. Run `npm run train -- --features` after a change here: it writes
 * src/language/model/features.generated.ts anew, and a model only fits the templates that it was trained with.
 *
 * Nodes of the structure templates: s0 s1 s2 the top of the stack, b0 b1 b2 b3 the front of the buffer; of the label
 * templates: h the head, d the dependent. After a node: l l2 r r2 its outermost and second outermost dependent on the left
 * and the right, m n the word before and after it.
 * Properties: w word, x fine tag, u coarse tag, s suffix of three letters, sh shape, cap capitals, vl vr number of
 * dependents on the left and right, sl sr set of their labels, cs its case or mark word, and for dependents l: their label.
 * Others: d10 d0b dist distances; pc10 pcb pcd punctuation marks between; vb10 vbb vbd verbs between; qm how the sentence
 * ends; adj neighbours; first the dependent is the first word.
 */
export const STRUCTURE = `
s0w|s0x|s0w s0x|s1w|s1x|s1w s1x|b0w|b0x|b0w b0x|b1w|b1x|b1w b1x|b2w|b2x|s2w|s2x|s0u b0u s1u b1u
s0w s0x b0w b0x|s0w s0x b0w|s0w b0w b0x|s0w s0x b0x|s0x b0w b0x|s0w b0w|s0x b0x|b0x b1x|s0w b0x|s0x b0w
s1w s0w|s1w s0x|s1x s0w|s1x s0x|s1w s1x s0w s0x|s1w b0w|s1x b0x|s1w b0x|s1x b0w
b0x b1x b2x|s0x b0x b1x|s1x s0x b0x|s2x s1x s0x|s0x s0lx b0x|s0x s0rx b0x|s0x b0x b0lx|s1x s1rx s0x|s1x s1lx s0x
s1x s0x s0lx|s1x s0x s0rx|s1x s1rx b0x
s0w b0x b1x|s0x b0w b1x|s0x b0x b1w|s1w s0x b0x|s1x s0w b0x|s1x s0x b0w|s1x s0x b0x b1x|s2x s1x s0x b0x
s0x b0x b1x b2x|s1x s0x b0x b1x b2x
s0w d0b|s0x d0b|b0w d0b|b0x d0b|s0w b0w d0b|s0x b0x d0b|s1x s0x d10|s1w d10|s0w d10|s1x s0x b0x d10|s1x s0x b0x d0b
s0w s0vr|s0x s0vr|s0w s0vl|s0x s0vl|b0w b0vl|b0x b0vl|s1w s1vr|s1x s1vr|s1x s1vl|s1w s1vl
s0w s0sr|s0x s0sr|s0w s0sl|s0x s0sl|b0w b0sl|b0x b0sl|s1w s1sr|s1x s1sr|s1x s1sl|s1w s1sl|s1x s1sr s0x|s1x s1sl s0x
s0x s0sl b0x|s0x s0sr b0x|s1x s1sr s0x b0x|s1w s1sr s0x|s0w s0sr b0x|s0x b0x b0sl|s1x s0x s0sl b0x|s1x s0x s0sr b0x
s1x s1sl s1sr s0x s0sl|s0x s0sl s0sr b0x
s0lw|s0ll|s0lx|s0rw|s0rl|s0rx|b0lw|b0ll|s1rw|s1rl|s1rx|s1lw|s1ll|s0x s0lx s0l2x|s0x s0rx s0r2x|b0x b0lx b0l2x
s1x s1rx s1r2x
s0x s0nx b0mx b0x|s0x s0nx b0x|s0x b0mx b0x|s1x s1nx s0mx s0x|s0x b0mw b0x|s1x s0mw s0x|s1x s0x s0nx b0x
s0x b0x pcb|s1x s0x pc10|s0x b0x vbb|s1x s0x b0x pc10|s0u b0u pcb vbb|s1u s0u pc10 vb10|s1x s0x b0x pcb
s1w s0cs|s1x s0x s0cs|s1w s0cs b0x|s1x s0cs s0w|s1w s0cs s0w|s0w s0cs b0w|s0x s0cs b0x|s1x s1cs s0x s0cs|s0x b0x b0cs
s1x s0cs b0x
s0w b0w b1w|s1w b0w b1w|s1x s0x b0w b1x|s1w s0x b0w|s1w s0w b0w|s1x s0w b0w|s0w b0w b1x|s1w b0w b1x|s1x s0x b0w b1w
s0x b0w b1w|s2x s1x b0w|s2w s1x s0x b0x
s0s s0x b0x|s1s s1x s0x|b0s b0x s0x|b1s b0x s0x|s0u s0w b0u b1u b2u b3u|b0x b1x b2x b3x|s0x s1x b0x qm
`;

/** Read as an arc is made; every template also knows whether the dependent stands to the left or right of its head. */
export const LABEL = `
hw|hx|dw|dx|hw hx|dw dx|hw dw|hx dx|hw dx|hx dw|hu du|hu dw|hw du|hx dx dist|hu du dist|dw dist
dx dsl|dx dsr|dx dsl dsr|hx dx dsl|hx dx dsr|hu du dsl dsr|hx dsl|dw dsl|dw dsr|hx hsl|hx hsr|hx dx hsl|hx dx hsr
hw dx hsr|hw dx hsl|hu hsl hsr du
dcs|dcs dx|dcs hx|dcs hw|dcs dw|dcs hx dx|dcs hw dx|dcs dw hx|dcs hw dw|dcs du hsr|dcs dw hw
dlw|dlx|drw|drx|dlw dx|drw dx|dll drl dx|dlx dx hx|drx dx hx|hlx hx dx|hrx hx dx|hrl hx dx|hll hx dx
dmx dx|dnx dx|dmw dx|dnw dx|dmx dx hx|dnx dx hx|hmx hx dx|hnx hx dx|dmw dw|dnw dw|dmx dx dnx|hmx hx hnx dx|dmx dx dnx hx
ds dx|ds hx|hs hx dx|ds dx hu|hs du|dsh dx|dsh hx dx|dcap hx dx|hcap dcap hx dx|hw dsh
b0x hx dx|b0w hx dx|b1x b0x dx|pcd hx dx|vbd hx dx|pcd hu du dist|s2x hx dx|adj hx dx|adj dw hx|adj dcap hcap|adj hw dx
hcs dx hx|hcs dw|hcs dcs dx|qm dx hx|hsl dsl hu du|hsr dsl hu du|hsr dsr hu du
hlw dx hu|hrw dx hu|first dx hx
`;

/**
 * Nodes of the tagging templates: c the word, p and pp the words before it, n and nn the words after it.
 * Properties: w word, f form with its capitals, s1 to s5 suffixes, p1 to p4 prefixes, sh shape, cap capitals,
 * a the tags that the training text gave the word. Others: t1 t12 the tags before, in fine, u12 in coarse tags; cc capitals
 * with the place in the sentence.
 */
export const TAG = `
cw|cf|pw|ppw|nw|nnw|cs2|cs3|cs4|cs1|cp1|cp3|cp2|csh|cc|t1|t12|cw t1|cs3 t1|nw t1|na t1|pw cw|cw nw|csh t1
ca|na|nna|ca na|ca t1|ca na t1|na nna|ns3|ps3|cs3 cc|cw t12|ca t12|cw cc|ca cc|cs2 t1|u12 na|cw na|cw pa
cs3 nw|cs3 na|nsh csh|psh csh|cc ncap|pw ppw|nw nnw|cp4|cs5|pw nw|cs3 na t1
`;
