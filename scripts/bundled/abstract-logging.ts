/** Stands in for abstract-logging in the bundle, which comes without the text of its licence: a logger that logs nothing. */
const nothing = (): void => {};

export { nothing as debug, nothing as error, nothing as fatal, nothing as info, nothing as trace, nothing as warn };
