import { CloseDialog } from './CloseDialog';
import type { Asked } from './asked';
import { HoldDialog } from './HoldDialog';
import { LimitsDialog } from './LimitsDialog';
import { ResumeDialog } from './ResumeDialog';
import { RetryDialog } from './RetryDialog';

/** The dialog that was asked for. Its code comes with the first one. */
export default function Dialogs({ asked, onClose }: { asked: Asked; onClose: () => void }) {
  switch (asked.what) {
    case 'hold':
      return <HoldDialog onClose={onClose} />;
    case 'resume':
      return <ResumeDialog lifted={asked.lifted} onClose={onClose} />;
    case 'close':
      return <CloseDialog onClose={onClose} />;
    case 'retry':
      return <RetryDialog onClose={onClose} />;
    case 'limits':
      return <LimitsDialog onClose={onClose} />;
  }
}
