import type { Mention } from '../lib/analysis/findings.ts';
import { useSay } from './say-context.ts';

/** Whom else a mention may mean, with the odds; nothing where the text leaves no doubt. */
export const OtherPersons = ({ mention }: { readonly mention: Mention | undefined }) => {
  const say = useSay();
  const others = mention?.alternatives ?? [];
  if (others.length === 0) return null;
  const percent = new Intl.NumberFormat(say('locale'), { style: 'percent', maximumFractionDigits: 0 });
  const list = new Intl.ListFormat(say('locale'), { type: 'disjunction' });
  return (
    <p class="muted" dir="auto">
      {say('mention_open', list.format(others.map(({ name, odds }) => `${name} (${percent.format(odds)})`)))}
    </p>
  );
};
