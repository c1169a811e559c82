import type { ComponentChildren } from 'preact';

interface TabItem<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly count: number;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Tabs by the ARIA authoring practice: one tab stop, arrow keys, Home and End choose at once. */
export const Tabs = <Id extends string>(props: {
  readonly label: string;
  readonly tabs: readonly TabItem<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  readonly children: ComponentChildren;
}) => {
  const { tabs, chosen } = props;
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const at = tabs.findIndex((tab) => tab.id === chosen);
    const step = STEPS[event.key];
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? tabs.length - 1 : step === undefined ? -1 : at + step;
    const next = tabs[(to + tabs.length) % tabs.length];
    if ((to === -1 && step === undefined) || !next) return;
    event.preventDefault();
    props.onChoose(next.id);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={props.label} tabIndex={-1} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={`tab-${tab.id}`}
            type="button"
            role="tab"
            aria-selected={tab.id === chosen}
            aria-controls="findings"
            tabIndex={tab.id === chosen ? 0 : -1}
            onClick={() => props.onChoose(tab.id)}
          >
            {tab.label} <span class="count">{tab.count}</span>
          </button>
        ))}
      </div>
      <div key={chosen} id="findings" class="findings" role="tabpanel" aria-labelledby={`tab-${chosen}`}>
        {props.children}
      </div>
    </>
  );
};
