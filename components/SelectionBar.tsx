import type { Panel, ReadyScreen } from './panel-model.ts';
import { useSay } from './say-context.ts';
import { targetOfPassage } from './targets.ts';

/** What the reader has selected in the page, with the offer to note it. */
export const SelectionBar = ({ model, screen }: { readonly model: Panel; readonly screen: ReadyScreen }) => {
  const say = useSay();
  const span = model.selection.value;
  if (span === null || screen.notes.editor.value) return null;
  const target = targetOfPassage(screen.article, span);
  return (
    <div class="selection">
      <p class="excerpt">{say('selection_words', target.label)}</p>
      <button type="button" class="primary" onClick={() => void screen.notes.open(target)}>
        {say('selection_note')}
      </button>
    </div>
  );
};
