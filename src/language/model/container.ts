/**
 * The files of the model: named sections of bytes behind a header. The header's length comes first, as four bytes from the lowest;
 * then the header as JSON, then the sections one after another.
 */

export interface Header {
  /** Rises when the layout of the file or the features change: older code refuses the file. */
  readonly version: number;
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  /** The most configurations that the parser's search keeps, and how far they may fall behind. */
  readonly breadth: number;
  readonly margin: number;
  /** Names and lengths of the sections in bytes. */
  readonly sections: readonly (readonly [name: string, length: number])[];
}

export interface Container {
  readonly header: Header;
  /** The bytes of a section; an error if the file has none of that name. */
  readonly section: (name: string) => Uint8Array;
}

export const MODEL_VERSION = 2;

export function pack(header: Omit<Header, 'sections' | 'version'>, sections: ReadonlyMap<string, Uint8Array>): Buffer {
  const lengths = [...sections].map(([name, bytes]) => [name, bytes.length] as const);
  const json = Buffer.from(JSON.stringify({ version: MODEL_VERSION, ...header, sections: lengths }));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  return Buffer.concat([length, json, ...sections.values()]);
}

/** Reads such a file. Throws if it is not one, or one of another version. */
export function unpack(whole: Buffer): Container {
  const start = 4 + whole.readUInt32LE(0);
  const header: Header = JSON.parse(whole.toString('utf8', 4, start));
  if (header.version !== MODEL_VERSION) {
    throw new Error(`the language model has version ${header.version}, expected ${MODEL_VERSION}`);
  }
  const places = new Map<string, Uint8Array>();
  let at = start;
  for (const [name, length] of header.sections) {
    places.set(name, whole.subarray(at, at + length));
    at += length;
  }
  return {
    header,
    section: (name) => {
      const bytes = places.get(name);
      if (bytes === undefined) throw new Error(`the language model has no section "${name}"`);
      return bytes;
    },
  };
}
