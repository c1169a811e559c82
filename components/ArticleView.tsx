import { useMemo } from 'preact/hooks';
import { ArticleHead } from './ArticleHead.tsx';
import { ClaimList } from './ClaimList.tsx';
import { ExportBar } from './ExportBar.tsx';
import { WithheldLine } from './ModeFields.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import { NoteList } from './NoteList.tsx';
import { OfficialList } from './OfficialList.tsx';
import type { Panel, ReadyScreen, Tab } from './panel-model.ts';
import { sourcesOf } from './sources.ts';
import { useSay } from './say-context.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { SourceTable } from './SourceTable.tsx';
import { Tabs } from './Tabs.tsx';

/** One article read: its head, its findings in tabs, its notes, and the export. */
export const ArticleView = ({ model, screen }: { readonly model: Panel; readonly screen: ReadyScreen }) => {
  const say = useSay();
  const { article, analysis, notes } = screen;
  const tab = model.tab.value;
  const counts: Record<Tab, number> = {
    claims: analysis.claims.length,
    officials: analysis.officials.length,
    notes: notes.notes.value.length,
    sources: useMemo(() => sourcesOf(article, analysis, say).all.length, [article, analysis, say]),
  };
  const failure = model.storeFailure.value;
  return (
    <main class="panel">
      <ArticleHead model={model} screen={screen} />
      <WithheldLine modes={model.modes} />
      {failure !== null && (
        <p class="banner" role="alert">
          {say(`store_${failure}`)}
        </p>
      )}
      {analysis.unreadLanguage !== null && <p class="banner">{say('unread_language')}</p>}
      {analysis.missingModels.map(({ name, why }) => (
        <p class="banner" key={name}>
          {say(`missing_${name}`, why)}
        </p>
      ))}
      <SelectionBar model={model} screen={screen} />
      {notes.editor.value && (
        <NoteEditor
          key={notes.editor.value.note?.id ?? notes.editor.value.target.quote.start}
          notes={notes}
          editor={notes.editor.value}
        />
      )}
      <Tabs
        label={say('tabs_label')}
        chosen={tab}
        tabs={(['claims', 'officials', 'notes', 'sources'] as const).map((id) => ({
          id,
          label: say(`tab_${id}`),
          count: counts[id],
        }))}
        onChoose={(id) => {
          model.tab.value = id;
        }}
      >
        {tab === 'claims' && <ClaimList model={model} screen={screen} />}
        {tab === 'officials' && <OfficialList model={model} screen={screen} />}
        {tab === 'notes' && <NoteList model={model} notes={notes} />}
        {tab === 'sources' && <SourceTable model={model} screen={screen} />}
      </Tabs>
      <ExportBar model={model} />
    </main>
  );
};
