/** Remembers what was found out about a claim, or about all claims of a draft, as long as these live: for what many pairs ask. */
export function remembered<K extends object, C extends readonly unknown[], V>(
  find: (key: K, ...context: C) => V,
): (key: K, ...context: C) => V {
  const known = new WeakMap<K, { readonly found: V }>();
  return (key, ...context) => {
    const old = known.get(key);
    if (old !== undefined) return old.found;
    const found = find(key, ...context);
    known.set(key, { found });
    return found;
  };
}
