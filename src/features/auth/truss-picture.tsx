import { useTranslation } from 'react-i18next';
import { formatSigned } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import classes from './truss-picture.module.css';

const TOP = [105, 235, 365, 495];
const BOTTOM = [40, 170, 300, 430, 560];
const TOP_Y = 104;
const BOTTOM_Y = 204;

/** The four lower members stand for framework conditions; as in the product, the width is the strength. */
const MEMBERS = [
  { name: 'leadership', from: 40, effect: 2, width: 8 },
  { name: 'training', from: 170, effect: 1, width: 5 },
  { name: 'bonus', from: 300, effect: -3, width: 10 },
  { name: 'careers', from: 430, effect: 2, width: 6 },
] as const;

/** What the product is about in one picture: a structure, its load, and the one member that does not carry. */
export function TrussPicture() {
  const { t } = useTranslation('auth');
  const language = useLanguage();
  const web = TOP.map(
    (x, index) => `M${BOTTOM[index]} ${BOTTOM_Y}L${x} ${TOP_Y}L${BOTTOM[index + 1]} ${BOTTOM_Y}`,
  );
  return (
    <svg className={classes.picture} viewBox="0 0 600 272" role="img" aria-label={t('picture.label')}>
      <rect className={classes.load} x="89" y="24" width="422" height="40" rx="4" />
      <text className={classes.loadText} x="300" y="50">
        {t('picture.load')}
      </text>
      {TOP.map((x) => (
        <path key={x} className={classes.arrow} d={`M${x} 64V92m-6 -8l6 9l6 -9`} />
      ))}
      <path className={classes.web} d={`M${TOP[0]} ${TOP_Y}H${TOP[3]}${web.join('')}`} />
      {MEMBERS.map(({ name, from, effect, width }) => (
        <g key={name} data-pulls={effect < 0 || undefined} className={classes.member}>
          {effect < 0 ? (
            <Torn from={from} width={width} />
          ) : (
            <path d={`M${from} ${BOTTOM_Y}h130`} strokeWidth={width} />
          )}
          <text x={from + 65} y={BOTTOM_Y + 36}>
            {t(`picture.${name}`)}
          </text>
          <text className={classes.value} x={from + 65} y={BOTTOM_Y + 60}>
            {formatSigned(language, effect)}
          </text>
        </g>
      ))}
      {[...TOP.map((x) => [x, TOP_Y] as const), ...BOTTOM.map((x) => [x, BOTTOM_Y] as const)].map(
        ([x, y]) => (
          <circle key={`${x} ${y}`} className={classes.node} cx={x} cy={y} r="7" />
        ),
      )}
      {[40, 560].map((x) => (
        <path key={x} className={classes.support} d={`M${x} ${BOTTOM_Y + 9}l15 24h-30zm-24 30h48`} />
      ))}
    </svg>
  );
}

/** The member that does not carry, torn in two. */
function Torn({ from, width }: { from: number; width: number }) {
  const [top, bottom, to] = [BOTTOM_Y - width / 2, BOTTOM_Y + width / 2, from + 130];
  const left = `M${from} ${top}H${from + 50}l6 ${width * 0.36}l-7 ${width * 0.3}l5 ${width * 0.34}H${from}z`;
  const right = `M${to} ${bottom}H${to - 50}l-6 ${width * -0.36}l7 ${width * -0.3}l-5 ${width * -0.34}H${to}z`;
  return <path className={classes.torn} d={left + right} />;
}
