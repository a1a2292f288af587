/** A fault in a rule file: "rules/x.yml:7:3: unexpected key "same-as"; …". */
export class RuleError extends Error {
  override readonly name = 'RuleError';
}
