import { useState } from 'preact/hooks';
import { sayCount } from '../lib/catalogue.ts';
import { CHECK_STATUSES } from '../lib/store/checks.ts';
import { type ClaimFilter, type ClaimRow, NO_FILTER } from './claim-rows.ts';
import { KIND_MESSAGE, STATUS_WORDS } from './claim-words.ts';
import { Icon } from './Icon.tsx';
import { useSay } from './say-context.ts';
import type { Source } from './sources.ts';

const Choice = <T extends string>(props: {
  readonly label: string;
  readonly value: T | null;
  readonly options: readonly (readonly [T, string])[];
  readonly all: string;
  readonly onChoose: (value: T | null) => void;
}) => (
  <label>
    {props.label}
    <select
      value={props.value ?? ''}
      onChange={(event) => props.onChoose(props.options.find(([id]) => id === event.currentTarget.value)?.[0] ?? null)}
    >
      <option value="">{props.all}</option>
      {props.options.map(([id, words]) => (
        <option key={id} value={id}>
          {words}
        </option>
      ))}
    </select>
  </label>
);

/** Search, order and filters of the claims. Only what some claim has is offered. */
export const ClaimFilters = (props: {
  readonly filter: ClaimFilter;
  readonly rows: readonly ClaimRow[];
  readonly sources: readonly Source[];
  readonly onChange: (filter: ClaimFilter) => void;
}) => {
  const say = useSay();
  const { filter, rows, sources } = props;
  const [isOpen, setOpen] = useState(false);
  const change = (more: Partial<ClaimFilter>) => props.onChange({ ...filter, ...more });
  const set = [filter.speaker, filter.kind, filter.status].filter((one) => one !== null).length;
  const kinds = [...new Set(rows.flatMap(({ claim }) => claim.kinds))];
  const statuses = CHECK_STATUSES.filter((status) => rows.some((row) => row.status === status));
  return (
    <search class="filters">
      <div class="filter-line">
        <span class="search-field">
          <Icon name="search" />
          <input
            type="search"
            aria-label={say('search_claims')}
            placeholder={say('search')}
            value={filter.search}
            onInput={(event) => change({ search: event.currentTarget.value })}
          />
        </span>
        <select
          aria-label={say('order')}
          value={filter.order}
          onChange={(event) => change({ order: event.currentTarget.value === 'worth' ? 'worth' : 'text' })}
        >
          <option value="text">{say('order_text')}</option>
          <option value="worth">{say('order_worth')}</option>
        </select>
        <button type="button" aria-expanded={isOpen} aria-controls="filter-fields" onClick={() => setOpen(!isOpen)}>
          <Icon name="filter" /> {set === 0 ? say('filters') : sayCount(say, 'filters_set', set)}
        </button>
      </div>
      {isOpen && (
        <div class="filter-fields" id="filter-fields">
          <Choice
            label={say('filter_speaker')}
            value={filter.speaker}
            all={say('filter_all')}
            options={sources.map(({ key, name }) => [key, name] as const)}
            onChoose={(speaker) => change({ speaker })}
          />
          <Choice
            label={say('filter_kind')}
            value={filter.kind}
            all={say('filter_all')}
            options={kinds.map((kind) => [kind, say(KIND_MESSAGE[kind])] as const)}
            onChoose={(kind) => change({ kind })}
          />
          <Choice
            label={say('filter_status')}
            value={filter.status}
            all={say('filter_all')}
            options={[
              ['none', say('check_none')] as const,
              ...statuses.map((status) => [status, say(STATUS_WORDS[status].message)] as const),
            ]}
            onChoose={(status) => change({ status })}
          />
          <button
            type="button"
            disabled={set === 0}
            onClick={() => props.onChange({ ...NO_FILTER, order: filter.order })}
          >
            {say('filters_clear')}
          </button>
        </div>
      )}
    </search>
  );
};
