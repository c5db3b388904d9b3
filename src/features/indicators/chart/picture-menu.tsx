import { IconChevronDown } from '@tabler/icons-react';
import { useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Menu, MenuItem } from '@/ui/menu';
import { announce, announceError } from '@/ui/notices';

import { PlainButton } from '@/ui/plain-button';
import { saveAs } from '@/ui/save-as';
import classes from './chart-picture.module.css';

interface PictureMenuProps {
  fileName: string;
  /** Resolves as soon as what is in the picture has been fetched. */
  ready: () => Promise<unknown>;
  /** What the picture shows; laid out beside what is seen while it is taken. */
  children: ReactNode;
}

/** Few visits end with a picture. */
async function pictureOf(element: HTMLElement): Promise<Blob> {
  const { pngOf } = await import('@/ui/picture/png-of');
  // Charts are laid out in several steps.
  await nextFrame();
  await nextFrame();
  return pngOf(element);
}

const nextFrame = () => new Promise(requestAnimationFrame);

/** Copies a chart as a picture, or saves it. */
export function PictureMenu({ fileName, ready, children }: PictureMenuProps) {
  const { t } = useTranslation('indicators');
  const node = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<'idle' | 'fetching' | 'drawing'>('idle');

  /** Browsers let a page copy in the answer to a click only: the picture is promised there, and follows. */
  const take = async (hand: (png: Promise<Blob>) => Promise<void>) => {
    setStage('fetching');
    try {
      await hand(picture());
    } catch (error) {
      announceError(error);
    } finally {
      setStage('idle');
    }
  };
  const picture = async () => {
    await ready();
    flushSync(() => setStage('drawing'));
    if (!node.current) throw new Error('the page has been left');
    return pictureOf(node.current);
  };
  const copy = async (png: Promise<Blob>) => {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    announce(t('picture.copied'));
  };
  const save = async (png: Promise<Blob>) => saveAs(`${fileName}.png`, await png, 'image/png');

  // Without an encrypted connection there is no clipboard for pictures.
  const mayCopy = 'clipboard' in navigator && 'ClipboardItem' in window;
  return (
    <>
      <Menu
        button={(props) => (
          <PlainButton
            {...props}
            variant="default"
            disabled={stage !== 'idle'}
            rightSection={<IconChevronDown size={16} aria-hidden />}
          >
            {t(stage === 'idle' ? 'picture.button' : 'picture.taking')}
          </PlainButton>
        )}
      >
        {mayCopy ? <MenuItem onSelect={() => void take(copy)}>{t('picture.copy')}</MenuItem> : null}
        <MenuItem onSelect={() => void take(save)}>{t('picture.save')}</MenuItem>
      </Menu>
      {stage === 'drawing' ? (
        <div className={classes.outside} inert aria-hidden>
          <div ref={node} className={`tw-paper ${classes.paper}`}>
            {children}
          </div>
        </div>
      ) : null}
    </>
  );
}
