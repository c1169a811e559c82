import type { Claim } from '../lib/analysis/findings.ts';
import { cite } from '../lib/export/cite.ts';
import { makeDossier } from '../lib/export/dossier.ts';
import { exportAs, type FormatId } from '../lib/export/formats.ts';
import type { Notices } from './notice.ts';
import type { ReadyScreen } from './panel-model.ts';
import type { PanelParts } from './panel-parts.ts';
import { speakerOf } from './speaker.ts';

/** What the reader takes out of the panel; each does nothing where no article is shown. */
export interface TakeAway {
  /** Copies the claim as a citation, with the address of the very passage. */
  copyClaim(this: void, claim: Claim): Promise<void>;
  exportArticle(this: void, format: FormatId, to: 'file' | 'clipboard'): Promise<void>;
}

/** Takes out of the article that `shown` gives; what is done, or could not be, is said in the notices. */
export const createTakeAway = (
  parts: Pick<PanelParts, 'say' | 'now' | 'copy' | 'saveFile'> & {
    readonly notices: Notices;
    readonly shown: () => Pick<ReadyScreen, 'article' | 'analysis' | 'notes'> | null;
  },
): TakeAway => {
  const { say, notices } = parts;
  const copy = async (text: string, told: string): Promise<void> => {
    try {
      await parts.copy(text);
      notices.tell('export_copied', { args: [told] });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      notices.tell('export_copy_failed');
    }
  };
  return {
    copyClaim: async (claim) => {
      const shown = parts.shown();
      if (!shown) return;
      const { name, about } = speakerOf(shown.article, shown.analysis, claim, say);
      await copy(cite(say, shown.article, { content: claim.content, speaker: name, about }), say('citation_name'));
    },
    exportArticle: async (format, to) => {
      const shown = parts.shown();
      if (!shown) return;
      const notes = shown.notes.notes.value.map(({ note }) => note);
      const exportedAt = parts.now().toISOString();
      const file = exportAs(format, makeDossier(shown.article, shown.analysis, { notes, exportedAt, say }), say);
      if (to === 'clipboard') return copy(file.text, say(`export_${format}`));
      parts.saveFile(file);
      notices.tell('export_saved', { args: [file.name] });
    },
  };
};
