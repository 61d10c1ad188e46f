/** Selects a line of a text, counted from 1, and scrolls it into view. */
export function selectLine(
  textArea: HTMLTextAreaElement | null,
  line: number,
): void {
  if (!textArea) return;
  const lines = textArea.value.split('\n');
  const start = lines
    .slice(0, line - 1)
    .reduce((length, text) => length + text.length + 1, 0);
  textArea.focus();
  textArea.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  const height = textArea.scrollHeight / Math.max(lines.length, 1);
  textArea.scrollTop = Math.max(
    0,
    height * (line - 1) - textArea.clientHeight / 3,
  );
}
