/**
 * Stands in for escalade in the bundle. yargs would look for a package.json in the folder that Stet is called in and
 * those above it, for a version; Stet gives its own.
 */
export default function escalade(): string {
  return '';
}
