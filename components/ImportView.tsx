import type { ComponentChildren } from 'preact';
import type { FieldChange, ImportPlan, PlannedPerson } from '../lib/import/people/plan-import.ts';
import type { Refusal } from '../lib/import/people/read-list.ts';
import { sayCount } from '../lib/catalogue.ts';
import type { ImportModel } from './import-model.ts';
import { useSay } from './say-context.ts';

/** So many of each kind are listed; the numbers tell of all. */
const LISTED = 200;

const Changed = ({ change: { field, before, after } }: { readonly change: FieldChange }) => {
  const say = useSay();
  const gone = before.filter((value) => !after.includes(value));
  const come = after.filter((value) => !before.includes(value));
  return (
    <div class="change">
      <p class="muted">{say(`field_${field}`)}</p>
      {gone.map((value) => (
        <p key={value}>
          − <del>{value}</del>
        </p>
      ))}
      {come.map((value) => (
        <p key={value}>
          + <ins>{value}</ins>
        </p>
      ))}
      {gone.length + come.length === 0 && <ins>{after.join('; ')}</ins>}
    </div>
  );
};

const Planned = ({ person }: { readonly person: PlannedPerson }) => (
  <li>
    <strong>{person.after.names[0]}</strong>
    {person.fields.map((change) => (
      <Changed key={change.field} change={change} />
    ))}
  </li>
);

const Refused = ({ refusal, unit }: { readonly refusal: Refusal; readonly unit: ImportPlan['unit'] }) => {
  const say = useSay();
  return (
    <li>
      <strong>{say(`at_${unit}`, String(refusal.at))}</strong> {say(`refused_${refusal.reason}`, ...refusal.args)}
    </li>
  );
};

const Part = (props: {
  readonly title: string;
  readonly count: number;
  readonly open: 'open' | 'folded';
  readonly children: ComponentChildren;
}) => {
  const say = useSay();
  if (props.count === 0) return null;
  return (
    <details class="why plan" open={props.open === 'open'}>
      <summary>{props.title}</summary>
      <ul>{props.children}</ul>
      {props.count > LISTED && <p class="muted">{say('import_more', String(props.count - LISTED))}</p>}
    </details>
  );
};

const Plan = ({ plan }: { readonly plan: ImportPlan }) => {
  const say = useSay();
  const { added, changed, same, refused, unused, unit } = plan;
  return (
    <>
      <Part title={sayCount(say, 'import_new', added.length)} count={added.length} open="folded">
        {added.slice(0, LISTED).map((person) => (
          <Planned key={person.after.id} person={person} />
        ))}
      </Part>
      <Part title={sayCount(say, 'import_changed', changed.length)} count={changed.length} open="open">
        {changed.slice(0, LISTED).map((person) => (
          <Planned key={person.after.id} person={person} />
        ))}
      </Part>
      <Part title={sayCount(say, 'import_refused', refused.length)} count={refused.length} open="open">
        {refused.slice(0, LISTED).map((refusal) => (
          <Refused key={`${refusal.at} ${refusal.reason}`} refusal={refusal} unit={unit} />
        ))}
      </Part>
      {same > 0 && <p class="muted">{sayCount(say, 'import_same', same)}</p>}
      {unused.length > 0 && <p class="muted">{say('import_unused', unused.join(', '))}</p>}
    </>
  );
};

/** The import of a list: what it would change, before anything is changed, or why the file is none. */
export const ImportView = ({ importing }: { readonly importing: ImportModel }) => {
  const say = useSay();
  const state = importing.state.value;
  if (state.kind === 'none') return null;
  const isEmpty = state.kind === 'plan' && state.plan.added.length + state.plan.changed.length === 0;
  return (
    <section
      class="editor import"
      aria-label={say('import')}
      aria-busy={state.kind !== 'plan' && state.kind !== 'refused'}
    >
      <h2>{state.file}</h2>
      {state.kind === 'reading' && <p role="status">{say('import_reading')}</p>}
      {state.kind === 'merging' && <p role="status">{say('import_merging')}</p>}
      {state.kind === 'refused' && <p role="alert">{say(`unreadable_${state.reason}`, ...state.args)}</p>}
      {state.kind === 'plan' && (
        <>
          <p role="status">{say(isEmpty ? 'import_nothing' : 'import_dry')}</p>
          {state.encoding !== null && <p class="muted">{say('import_encoding', state.encoding)}</p>}
          <Plan plan={state.plan} />
        </>
      )}
      {(state.kind === 'plan' || state.kind === 'refused') && (
        <div class="actions">
          {state.kind === 'plan' && !isEmpty && (
            <button type="button" class="primary" onClick={() => void importing.confirm()}>
              {say('import_confirm')}
            </button>
          )}
          <button type="button" onClick={() => importing.cancel()}>
            {say(state.kind === 'refused' || isEmpty ? 'note_close' : 'cancel')}
          </button>
        </div>
      )}
    </section>
  );
};
