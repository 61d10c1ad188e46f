const shells = ['bash', 'console', 'sh', 'shell', 'shellsession', 'zsh'];
const prompt = /^\s*\$ /;
const continuedPrompt = /^\s*> /;

/**
 * What the copy button of a code block copies: of a terminal session the commands, without prompts and output, or all.
 *
 * @param code - the whole block
 * @param language - as the fence names it
 */
export function commandsOf(code: string, language: string | undefined): string {
  const lines = code.split('\n');
  if (!shells.includes(language ?? '') || !lines.some(isPrompt)) {
    return code;
  }
  if (/<<-?\s*['"]?\w/.test(code)) {
    // What is fed to a command by a here-document cannot be told from its output.
    return lines.map(line => line.replace(prompt, '')).join('\n');
  }
  const commands: string[] = [];
  let continued = false;
  for (const line of lines) {
    if (isPrompt(line)) {
      commands.push(line.replace(prompt, ''));
    } else if (continued) {
      commands.push(line.replace(continuedPrompt, ''));
    }
    continued = (isPrompt(line) || continued) && line.endsWith('\\');
  }
  return commands.join('\n');
}

function isPrompt(line: string): boolean {
  return prompt.test(line);
}
