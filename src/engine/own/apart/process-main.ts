/** The process in which rules run under --isolate. It ends when its standard input does. */
import { runHere } from '../context.ts';
import { serve, type ToApart } from './apart.ts';
import { readMessage, writeMessage } from './pipe.ts';

const [INPUT, OUTPUT] = [0, 1];

serve(
  // What comes is from Stet itself.
  () => (readMessage(INPUT) as ToApart | undefined) ?? process.exit(),
  (message) => {
    if (!writeMessage(OUTPUT, message)) process.exit();
  },
  runHere,
);
