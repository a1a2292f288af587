/** The first step of `npm run docs`: the schemas, by which the rules are compiled that the pages tell of. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { Project } from 'ts-morph';
import { madeSchemas, sourcesOfSchemas } from './schemas.ts';

const project = new Project({ tsConfigFilePath: 'tsconfig.json', skipAddingFilesFromTsConfig: true });
project.addSourceFilesAtPaths([...sourcesOfSchemas]);
project.resolveSourceFileDependencies();
const schemas = madeSchemas(project);
for (const [path, text] of schemas) writeFileSync(path, text);
execFileSync('node_modules/.bin/biome', ['format', '--write', ...schemas.map(([path]) => path)], { stdio: 'ignore' });
