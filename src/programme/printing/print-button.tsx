import { IconChevronDown, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/organisation/organisation-context';
import { Menu, MenuItem } from '@/ui/menu';
import { PlainButton } from '@/ui/plain-button';
import { useProgramme } from '../programme-context';
import classes from './print-button.module.css';
import { printPage } from './print-page';

/** Prints the page; asks whether stakeholders are to be on it where there are any and one may see them. */
export function PrintButton() {
  const { t } = useTranslation('printing');
  const mayChoose = useMay('see_stakeholders');
  const { model } = useProgramme();
  const icon = <IconPrinter size={18} aria-hidden />;
  if (!mayChoose || model.stakeholders.length === 0) {
    return (
      <PlainButton
        variant="default"
        className={classes.button}
        leftSection={icon}
        onClick={() => printPage(false)}
      >
        {t('print')}
      </PlainButton>
    );
  }
  return (
    <Menu
      align="end"
      button={(props) => (
        <PlainButton
          {...props}
          variant="default"
          className={classes.button}
          leftSection={icon}
          rightSection={<IconChevronDown size={16} aria-hidden />}
        >
          {t('print')}
        </PlainButton>
      )}
    >
      <MenuItem onSelect={() => printPage(false)}>{t('without')}</MenuItem>
      <MenuItem onSelect={() => printPage(true)}>{t('with')}</MenuItem>
    </Menu>
  );
}
