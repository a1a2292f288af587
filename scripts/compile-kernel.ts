/** Compiles src/language/model/weigh.wat: the build and the tests need it as TypeScript, so that nothing is read at run time. */
import { readFileSync, writeFileSync } from 'node:fs';
import wabt from 'wabt';

const SOURCE = 'src/language/model/weigh.wat';
const TARGET = 'src/language/model/weigh.generated.ts';

/** Writes the module. @throws Error with line and column where the text is not WebAssembly. */
export async function compileKernel(): Promise<void> {
  const { parseWat } = await wabt();
  const module = parseWat(SOURCE, readFileSync(SOURCE, 'utf8'), { simd: true });
  module.validate();
  const bytes = Buffer.from(module.toBinary({}).buffer).toString('base64');
  writeFileSync(
    TARGET,
    `/** Compiled from weigh.wat by scripts/compile-kernel.ts. */\nexport const WEIGH = '${bytes}';\n`,
  );
}
