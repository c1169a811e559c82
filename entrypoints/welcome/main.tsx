import { render } from 'preact';
import { Panel } from '../../components/Panel.tsx';
import '../../components/panel.css';
import { createPanel } from '../../components/panel-model.ts';
import '../../components/settings.css';
import { WelcomeView } from '../../components/WelcomeView.tsx';
import { createLivePage } from '../../lib/page/live-page.ts';
import { pageClock } from '../../lib/page/watching/page-clock.ts';
import type { PanelApi } from '../../lib/messages.ts';
import { reader } from '../../lib/rpc.ts';
import { openDesk } from '../shell/desk.ts';
import { startPage } from '../shell/interface.ts';
import { modesAt } from '../shell/modes-at.ts';

const loaded = (frame: HTMLIFrameElement): Promise<Document> =>
  new Promise((resolve) => {
    const done = () => frame.contentDocument && resolve(frame.contentDocument);
    frame.addEventListener('load', done, { once: true });
    frame.src = '/sample.html';
  });

startPage(async () => {
  const desk = await openDesk();
  const { say, settings } = desk;
  document.title = say('extension_name');
  const modes = modesAt(null, settings);
  const root = document.getElementById('page');
  if (!root) return;
  const view = (
    <WelcomeView say={say} modes={modes}>
      <iframe title={say('welcome_sample')} />
      <div id="sample-panel" />
    </WelcomeView>
  );
  render(view, root);
  const frame = root.querySelector('iframe');
  const side = document.getElementById('sample-panel');
  if (!frame || !side) return;
  // The sample is read by the same code as any page.
  const listeners: PanelApi[] = [];
  const page = createLivePage({
    document: await loaded(frame),
    analyze: (article) => reader.analyze(article),
    tell: {
      changed: async (reading) => listeners.forEach((panel) => void panel.changed(reading)),
      pointed: async (reading, span) => listeners.forEach((panel) => void panel.pointed(reading, span)),
      marked: async (visible) => listeners.forEach((panel) => void panel.marked(visible)),
    },
    clock: pageClock,
    signal: new AbortController().signal,
  });
  const panel = createPanel({ ...desk, page, listen: (one) => void listeners.push(one), modes, openBeside: null });
  render(<Panel model={panel} />, side);
  await panel.read();
});
