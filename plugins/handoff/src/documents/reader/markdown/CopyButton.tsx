import { CheckIcon, XIcon, CopyIcon } from 'lucide-react';
import { useCopy } from '../useCopy';
import styles from './CodeBlock.module.css';
import { commandsOf } from './commandsOf';
import { useMarkdown } from './MarkdownContext';

const icons = {
  idle: CopyIcon,
  copied: CheckIcon,
  failed: XIcon,
};

/** Copies a code block; of a terminal session the commands alone. */
export function CopyButton(props: {
  code: string;
  language: string | undefined;
}) {
  const { code, language } = props;
  const { t, announce } = useMarkdown();
  const commands = commandsOf(code, language);
  const messages = {
    idle: t(
      commands === code ? 'reader.code.copy' : 'reader.code.copyCommands',
    ),
    copied: t('reader.code.copied'),
    failed: t('reader.code.copyFailed'),
  };
  const { state, copy } = useCopy(result => announce(messages[result]));
  const Icon = icons[state];
  return (
    <button
      className={styles.button}
      type="button"
      aria-label={messages.idle}
      title={messages.idle}
      data-state={state}
      onClick={() => copy(commands)}
    >
      <Icon size={16} aria-hidden="true" />
      {state !== 'idle' && <span aria-hidden="true">{messages[state]}</span>}
    </button>
  );
}
