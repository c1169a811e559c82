import { FORMATS, type FormatId } from '../lib/export/formats.ts';
import { Icon } from './Icon.tsx';
import type { Panel } from './panel-model.ts';
import { useSay } from './say-context.ts';

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a constant table are its ids
const IDS = Object.keys(FORMATS) as FormatId[];

/** Export of the article with its notes: each format as a file and to the clipboard. */
export const ExportBar = ({ model }: { readonly model: Panel }) => {
  const say = useSay();
  return (
    <footer class="export" role="group" aria-label={say('export_title')}>
      {IDS.map((id) => {
        const format = say(`export_${id}`);
        return (
          <span key={id} class="pair">
            {format}
            <button
              type="button"
              class="square"
              aria-label={say('export_save_as', format)}
              title={say('export_save_as', format)}
              onClick={() => void model.exportArticle(id, 'file')}
            >
              <Icon name="save" />
            </button>
            <button
              type="button"
              class="square"
              aria-label={say('export_copy_as', format)}
              title={say('export_copy_as', format)}
              onClick={() => void model.exportArticle(id, 'clipboard')}
            >
              <Icon name="copy" />
            </button>
          </span>
        );
      })}
    </footer>
  );
};
