/** A method of yargs 18 that its type declarations leave out. */
import 'yargs';

declare module 'yargs' {
  interface Argv<T> {
    /** How the help looks; "hide-types" leaves out "[string]" and the like. */
    usageConfiguration(configuration: { readonly 'hide-types'?: boolean }): Argv<T>;
  }
}
