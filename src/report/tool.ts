/** The program's name and version, as the formats for machines give them. */
import metadata from '../../package.json' with { type: 'json' };

export const TOOL: { readonly name: string; readonly version: string } = { name: 'stet', version: metadata.version };
