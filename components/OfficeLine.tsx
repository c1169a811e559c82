import type { Say } from '../lib/catalogue.ts';
import { showPartialDate } from './dates.ts';
import { useSay } from './say-context.ts';

/** One stay in an office; `to` is null where it has not ended, and `unknown` where its end is not known. */
interface Stay {
  readonly office: string;
  readonly place: string;
  readonly party: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

const sayDates = (say: Say, { from, to }: Stay): string | null => {
  const show = (date: string) => showPartialDate(date, say('locale'));
  if (to === null) return from === null ? null : say('term_since', show(from));
  const end = to === 'unknown' ? say('term_to_unknown') : show(to);
  return from === null ? say('term_until', end) : say('term_dates', show(from), end);
};

/** A stay in an office in two lines: what and where, then party and dates. */
export const OfficeLine = ({ stay }: { readonly stay: Stay }) => {
  const say = useSay();
  const { office, place, party } = stay;
  const about = [party, sayDates(say, stay)].filter((part) => part !== null && part !== '');
  return (
    <li>
      <span class="held">{[office, place].filter(Boolean).join(', ')}</span>
      {about.length > 0 && <span class="muted">{about.join(' · ')}</span>}
    </li>
  );
};
