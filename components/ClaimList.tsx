import { useMemo, useState } from 'preact/hooks';
import { sayCount } from '../lib/catalogue.ts';
import { checksByClaim } from '../lib/store/checks.ts';
import { isLeftOut } from '../lib/settings.ts';
import { textOf } from '../lib/text/span.ts';
import { ClaimFilters } from './ClaimFilters.tsx';
import { ClaimItem } from './ClaimItem.tsx';
import { claimRows, filterRows, NO_FILTER } from './claim-rows.ts';
import { HiddenLine } from './HiddenLine.tsx';
import type { Panel, ReadyScreen } from './panel-model.ts';
import { useSay } from './say-context.ts';
import { placeOf } from './pointed.ts';
import { ShowMore, STEP } from './ShowMore.tsx';
import { sourcesOf } from './sources.ts';
import { stableKeys } from './stable-keys.ts';

/** The claims, in the order and with the filter that the reader chose. */
export const ClaimList = ({ model, screen }: { readonly model: Panel; readonly screen: ReadyScreen }) => {
  const say = useSay();
  const { article, analysis } = screen;
  const [most, setMost] = useState(STEP);
  const sources = useMemo(() => sourcesOf(article, analysis, say), [article, analysis, say]);
  const checks = screen.checks.checks.value;
  const rows = useMemo(
    () => claimRows(analysis.claims, sources, checksByClaim(analysis.claims, checks)),
    [analysis, sources, checks],
  );
  if (analysis.claims.length === 0) return <p class="empty">{say('empty_claims')}</p>;
  const settings = model.settings.settings.value;
  const isAll = model.hidden.value === 'shown';
  const kept = isAll ? rows : rows.filter(({ claim }) => !isLeftOut(settings, claim));
  const filter = model.filter.value;
  const found = filterRows(kept, article, filter);
  const keys = stableKeys(found.map(({ claim }) => textOf(article.text, claim)));
  const chosen = placeOf(
    model.pointed.value,
    found.map(({ claim }) => claim),
  );
  const shown = found.slice(0, Math.max(most, chosen + 1));
  return (
    <>
      <ClaimFilters
        filter={filter}
        rows={rows}
        sources={sources.all}
        onChange={(next) => {
          model.filter.value = next;
        }}
      />
      <HiddenLine model={model} count={rows.filter(({ claim }) => isLeftOut(settings, claim)).length} />
      <p class={found.length < kept.length ? 'tally' : 'unseen'} role="status">
        {found.length < kept.length && say('claims_found', sayCount(say, 'claims', found.length), String(kept.length))}
      </p>
      {found.length === 0 && kept.length > 0 && (
        <div class="empty">
          <p>{say('empty_found')}</p>
          <button
            type="button"
            onClick={() => {
              model.filter.value = NO_FILTER;
            }}
          >
            {say('filters_clear')}
          </button>
        </div>
      )}
      <ul data-list="claims">
        {shown.map((row, place) => (
          <ClaimItem key={keys[place]} model={model} screen={screen} row={row} isChosen={place === chosen} />
        ))}
      </ul>
      <ShowMore left={found.length - shown.length} onMore={() => setMost(shown.length + STEP)} />
    </>
  );
};
