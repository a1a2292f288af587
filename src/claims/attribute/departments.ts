/**
 * Offices that are named after what they are for: departments of a firm ("head of sales", "sales director"), ministries of a
 * government ("health minister", "minister for health"). Source: by hand, from the departments that firms and the
 * ministries that governments commonly have; near ones between bars.
 */
const DEPARTMENTS = `
  finance|financial|money, operations|operating, marketing, technology|technical|information, medical|clinical, sales, quality|quality
  control|quality assurance, research|scientific, safety, communications|press|public relations|public affairs|media,
  human resources|personnel|hr|people, legal, design|creative, engineering, production|manufacturing, logistics|supply chain,
  procurement|purchasing, security, compliance, strategy, investor relations, customer service|customer services, education|learning,
  collections, fundraising|development, catering, maintenance, nursing, training`;

const MINISTRIES = `
  foreign|foreign affairs, finance|treasury, interior|home|home affairs, defence|defense, health, education|schools, justice, transport|transportation,
  environment, energy, agriculture|farm|farming, trade, housing, culture|arts, mining|mines, fisheries, tourism, science,
  labour|labor|employment, immigration|migration, sport|sports, industry, planning, water, development, information, social
  affairs, forestry, commerce`;

const rowsOf = (list: string): readonly (readonly string[])[] =>
  list
    .trim()
    .replace(/\s+/gu, ' ')
    .split(', ')
    .map((row) => row.split('|'));

/** The heads of departments: one row an office, with all its names between bars. */
export const DEPARTMENT_HEADS: string = rowsOf(DEPARTMENTS)
  .map((names) =>
    names
      .flatMap((name) => [
        `${name} director`,
        `head of ${name}`,
        `director of ${name}`,
        `${name} chief`,
        `chief ${name} officer`,
        `vice president for ${name}`,
        `vice president of ${name}`,
      ])
      .join('|'),
  )
  .join(', ');

/** The ministers, likewise. */
export const MINISTERS: string = rowsOf(MINISTRIES)
  .map((names) =>
    names
      .flatMap((name) => [
        `${name} minister`,
        `${name} secretary`,
        `minister for ${name}`,
        `minister of ${name}`,
        `secretary of state for ${name}`,
      ])
      .join('|'),
  )
  .join(', ');
