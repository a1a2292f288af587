/** `stet completion bash|zsh`: what makes a shell complete commands, options and file names. */
import type { CommandModule } from 'yargs';
import type { Call } from './call.ts';
import { PASSED } from './exit-codes.ts';
import { word } from './options.ts';
import { outlined } from './outline.ts';
import { UsageError } from './usage-error.ts';

/** The word that yargs answers with what fits what was typed so far. */
export const COMPLETE = '--get-yargs-completions';

interface CompletionArguments {
  readonly SHELL: keyof typeof SCRIPTS;
}

export const completion = (call: Call): CommandModule<object, CompletionArguments> => ({
  command: 'completion <SHELL>',
  describe: 'Print a script that makes bash or zsh complete what you type',
  builder: (args) =>
    outlined(call, args, {
      usage: 'completion <SHELL>',
      about: 'Prints a script that makes a shell complete the commands and options of Stet. SHELL is bash or zsh.',
      examples: [
        ['for bash', 'stet completion bash >> ~/.bashrc'],
        ['for zsh', 'stet completion zsh >> ~/.zshrc'],
      ],
      options: {},
    }).positional('SHELL', { ...word('bash or zsh'), coerce: shellOf }),
  handler: ({ SHELL }) => {
    call.terminal.out(SCRIPTS[SHELL]);
    call.exitCode = PASSED;
  },
});

function shellOf(given: string): keyof typeof SCRIPTS {
  if (given === 'bash' || given === 'zsh') return given;
  throw new UsageError(`there is completion for bash and zsh, not for "${given}"`);
}

/** What stands before ":" is the word itself; file names are completed where nothing else fits. */
const SCRIPTS = {
  bash: `# Completion for Stet; begins here
_stet_completions() {
  local IFS=$'\\n' typed="\${COMP_WORDS[COMP_CWORD]}"
  COMPREPLY=($(compgen -W "$(stet ${COMPLETE} "\${COMP_WORDS[@]}" 2>/dev/null)" -- "$typed"))
  if [ \${#COMPREPLY[@]} -eq 0 ]; then COMPREPLY=($(compgen -f -- "$typed")); fi
}
complete -o filenames -F _stet_completions stet
# Completion for Stet; ends here
`,
  zsh: `# Completion for Stet; begins here
_stet_completions() {
  local -a found
  found=("\${(@f)$(stet ${COMPLETE} "\${words[@]}" 2>/dev/null)}")
  found=("\${(@)found%%:*}")
  compadd -- $found
  _files
}
compdef _stet_completions stet
# Completion for Stet; ends here
`,
} as const;
