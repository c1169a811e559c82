import type { ComponentChildren } from 'preact';

/** A group of settings under one heading. */
export const Section = (props: {
  readonly title: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
}) => (
  <section class="settings-section">
    <h2>{props.title}</h2>
    {props.hint !== undefined && <p class="muted">{props.hint}</p>}
    {props.children}
  </section>
);

/** One choice among a few, all to be seen at once. */
export const OneOf = <T extends string>(props: {
  readonly label: string;
  readonly name: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly onChoose: (value: T) => void;
}) => (
  <fieldset class="one-of">
    <legend>{props.label}</legend>
    {props.options.map(([value, words]) => (
      <label key={value}>
        <input type="radio" name={props.name} checked={value === props.value} onChange={() => props.onChoose(value)} />
        {words}
      </label>
    ))}
  </fieldset>
);

/** A choice between on and off. */
export const OnOff = (props: {
  readonly label: string;
  readonly value: 'on' | 'off';
  readonly onChoose: (value: 'on' | 'off') => void;
}) => (
  <label class="on-off">
    <input
      type="checkbox"
      checked={props.value === 'on'}
      onChange={(event) => props.onChoose(event.currentTarget.checked ? 'on' : 'off')}
    />
    {props.label}
  </label>
);
