import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../../app/fmt';

/** A place of a finding in words: `cards.0.buttons.1` is "Card 1, button 2". */
export function usePlaceName(): (at: string) => string {
  const { t } = useTranslation('template-build');
  const fmt = useFmt();
  return (at) => {
    const names: string[] = [];
    const parts = at.split('.');
    for (let place = 0; place < parts.length; place++) {
      const number = Number(parts[place + 1]);
      if (Number.isInteger(number) && parts[place + 1] !== undefined) {
        names.push(t(`place.one.${parts[place]}`, { n: fmt.number(number + 1), defaultValue: t(`place.${parts[place]}`) }));
        place++;
      } else {
        names.push(t(`place.${parts[place]}`, { defaultValue: parts[place] }));
      }
    }
    return names.join(t('place.and'));
  };
}
