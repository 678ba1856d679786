import { Button } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import type { MessageContent } from '../../../components/message/content';
import { Message } from '../../../components/message/Message';
import classes from './New.module.css';

interface StartCardProps {
  name: ReactNode;
  /** What it is good for. */
  line?: string;
  facts?: ReactNode;
  message: MessageContent;
  /** On the button. */
  action: string;
  /** The button for those who hear it alone: with the name. */
  actionNamed: string;
  busy: boolean;
  onChoose: () => void;
}

/** Something to start from, drawn as it will look. */
export function StartCard({ name, line, facts, message, action, actionNamed, busy, onChoose }: StartCardProps) {
  const id = useId();
  return (
    <li className={classes.card} aria-labelledby={id}>
      <div className={classes.screen} inert>
        <Message message={message} />
      </div>
      <div className={classes.facts}>
        <h3 className={classes.name} id={id}>
          {name}
        </h3>
        {line && <p className={classes.line}>{line}</p>}
        {facts}
        <Button className={classes.push} fullWidth variant="default" disabled={busy} aria-label={actionNamed} onClick={onChoose}>
          {action}
        </Button>
      </div>
    </li>
  );
}
