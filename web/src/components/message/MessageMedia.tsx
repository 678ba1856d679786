import { IconFileText, IconMapPin, IconPhoto, IconPlayerPlayFilled, IconShoppingBag, IconVideo } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MessageHeader, MediumKind } from './content';
import classes from './Message.module.css';

type Header = Exclude<MessageHeader, { kind: 'text' }>;

const ICONS = { image: IconPhoto, video: IconVideo, document: IconFileText, location: IconMapPin, product: IconShoppingBag };

/** What stands above the words: a picture, a film, a file, a place or a product. */
export function MessageMedia({ header }: { header: Header }) {
  const { t } = useTranslation('message');
  const Icon = ICONS[header.kind];
  if ('place' in header) {
    return (
      <div className={classes.file}>
        <Icon size={22} aria-hidden />
        <span className={classes.fileName}>{header.place || t(header.kind)}</span>
      </div>
    );
  }
  if (header.kind === 'document') {
    return (
      <div className={classes.file}>
        <Icon size={22} aria-hidden />
        <bdi className={classes.fileName}>{header.fileName ?? t('document')}</bdi>
      </div>
    );
  }
  const source = header.source?.startsWith('/') ? header.source : undefined;
  return <Shown key={source} kind={header.kind} source={source} />;
}

function Shown({ kind, source }: { kind: Exclude<MediumKind, 'document'>; source?: string }) {
  const { t } = useTranslation('message');
  const [failed, setFailed] = useState(false);
  const Icon = ICONS[kind];
  if (source && !failed && kind === 'image') {
    return <img className={classes.picture} src={source} alt={t('image')} onError={() => setFailed(true)} />;
  }
  if (source && !failed) {
    return (
      <div className={classes.film}>
        <video className={classes.picture} src={source} muted preload="metadata" aria-label={t('video')} onError={() => setFailed(true)} />
        <IconPlayerPlayFilled size={36} className={classes.play} aria-hidden />
      </div>
    );
  }
  return (
    <div className={classes.blank} role="img" aria-label={t(kind)}>
      <Icon size={34} stroke={1.4} aria-hidden />
    </div>
  );
}
