import { footer, header, ld, og, page, type SamplePage, sitePage, times } from './furniture.ts';
import { createWords } from './words.ts';

const words = createWords('tools');

const toolbar = (names: readonly string[]): string =>
  `<div role="toolbar">${names.map((name) => `<div role="button" aria-label="${name}" tabindex="0"></div>`).join('')}</div>`;

/** Places to write, to work, to log in, to read code, and what sites say of themselves. */
export const TOOLS: readonly SamplePage[] = [
  {
    name: 'inbox',
    is: 'mail_page',
    address: 'https://mail.example/mail/u/0/#inbox',
    html: page({
      title: 'Inbox (12) - tove@mail.example',
      body: `<div role="banner"><form role="search"><input aria-label="Search mail"></form></div><div role="navigation">${times(9, (i) => `<a href="#l${i}">Label ${i}</a>`)}<div role="button">Compose</div></div><div role="main">${toolbar(['Archive', 'Delete', 'Snooze'])}<table role="grid">${times(50, () => `<tr role="row" tabindex="-1"><td role="gridcell"><div role="checkbox"></div></td><td>${words.name()}</td><td><span>${words.headline()}</span> - <span>${words.paragraph(2)}</span></td><td>12 May</td></tr>`)}</table></div>`,
    }),
  },
  {
    name: 'one letter in a mail program',
    is: 'mail_page',
    address: 'https://mail.example/mail/u/0/#inbox/FMfcgzGkXm',
    html: page({
      title: 'Minutes of Tuesday - tove@mail.example',
      body: `<div role="banner"><input aria-label="Search mail"></div><div role="navigation"><div role="button">Compose</div>${times(9, (i) => `<a href="#l${i}">Label ${i}</a>`)}</div><div role="main">${toolbar(['Back to inbox', 'Archive', 'Delete', 'Mark as unread'])}<h2>Minutes of Tuesday</h2><div role="list"><div role="listitem"><span>${words.name()}</span> to me<div class="a3s"><div>Dear Tove,</div><br><div>${words.paragraph(4)}</div><br><div>${words.paragraph(5)}</div><br><div>${words.paragraph(3)}</div></div></div></div><span role="link">Reply</span><span role="link">Forward</span></div>`,
    }),
  },
  {
    name: 'letter in a simple mail program',
    is: 'mail_page',
    address: 'https://webmail.example/?_task=mail&_mbox=INBOX&_uid=331&_action=show',
    html: page({
      title: 'Webmail :: Minutes',
      body: `<div id="taskmenu"><a href="#">Mail</a><a href="#">Contacts</a><a href="?_task=logout">Logout</a></div><div id="toolbar"><a role="button" href="#">Reply</a><a role="button" href="#">Reply all</a><a role="button" href="#">Forward</a><a role="button" href="#">Delete</a></div><table class="headers-table"><tr><td>Subject</td><td>Minutes</td></tr><tr><td>From</td><td>${words.name()}</td></tr></table><div id="messagebody"><div class="pre">${words.paragraph(4)}<br><br>${words.paragraph(6)}<br><br>${words.paragraph(5)}</div></div>`,
    }),
  },
  {
    name: 'document that is being written',
    is: 'app_page',
    address: 'https://docs.example/document/d/1AbC_dEf/edit',
    html: page({
      title: 'Minutes of Tuesday - Docs',
      body: `<div role="menubar">${['File', 'Edit', 'View', 'Insert', 'Format'].map((name) => `<div role="menuitem">${name}</div>`).join('')}</div>${toolbar(['Undo', 'Redo', 'Bold', 'Italic', 'Underline', 'Insert link'])}<div contenteditable="true" role="textbox" aria-multiline="true"><h1>Minutes of Tuesday</h1>${words.paragraphs(12)}</div>`,
    }),
  },
  {
    name: 'document drawn on a canvas',
    is: 'app_page',
    address: 'https://docs.example/document/d/2AbC_dEf/edit?tab=t.0',
    html: page({
      title: 'Draft - Docs',
      body: `<div role="menubar">${times(8, (i) => `<div role="menuitem">Menu ${i}</div>`)}</div>${toolbar(['Undo', 'Redo', 'Bold'])}<div class="kix">${times(4, () => '<canvas width="816" height="1056"></canvas>')}</div><iframe class="texteventtarget"></iframe>`,
    }),
  },
  {
    name: 'notes in blocks',
    is: 'app_page',
    address: 'https://blocks.example/Minutes-of-Tuesday-3fa85f6457174562b3fc2c963f66afa6',
    html: page({
      title: 'Minutes of Tuesday',
      body: `<div id="app"><div class="side">${times(20, (i) => `<div role="treeitem"><a href="/p${i}">Page ${i}</a></div>`)}</div><div class="top"><div role="button">Share</div><div role="button">Updates</div></div><main>${times(18, () => `<div data-block-id="x" class="block"><div contenteditable="true" spellcheck="true" data-content-editable-leaf="true">${words.paragraph(3)}</div></div>`)}</main></div>`,
    }),
  },
  {
    name: 'table that is being filled in',
    is: 'app_page',
    address: 'https://docs.example/spreadsheets/d/99Xy/edit#gid=0',
    html: page({
      title: 'Berths 2024 - Sheets',
      body: `<div role="menubar">${times(8, (i) => `<div role="menuitem">Menu ${i}</div>`)}</div><div role="grid"><canvas width="1000" height="700"></canvas></div><div role="textbox" contenteditable="true"></div>${times(6, (i) => `<div role="tab">Sheet ${i}</div>`)}`,
    }),
  },
  {
    name: 'desk of a site’s editor',
    is: 'app_page',
    address: 'https://notes.example/wp-admin/post.php?post=91&action=edit',
    html: page({
      title: 'Edit Post ‹ Notes',
      body: `<ul id="adminmenu">${times(14, (i) => `<li><a href="m${i}.php">Menu ${i}</a></li>`)}</ul><div id="wpbody"><h1>Edit Post</h1><form><input name="post_title" value="${words.headline()}"><textarea name="content">${words.paragraph(30)}</textarea><div class="misc"><p>Status: Draft. What you write here is kept every minute, and nobody else sees it before you publish it.</p><button>Preview</button><button>Save draft</button><button>Publish</button></div></form></div>`,
    }),
  },
  {
    name: 'calendar',
    is: 'app_page',
    address: 'https://cal.example/week/2024/5/12',
    html: page({
      title: 'Calendar',
      body: `<div role="main"><div role="grid">${times(7, (d) => `<div role="gridcell">${times(6, () => `<div role="button">${words.headline()}, 10:00</div>`)}Day ${d}</div>`)}</div></div><div role="button">Create</div>`,
    }),
  },
  {
    name: 'figures of a site',
    is: 'app_page',
    address: 'https://stats.example/dashboard/overview',
    html: page({
      title: 'Overview',
      body: `<div class="sidebar">${times(12, (i) => `<a href="/d${i}">Report ${i}</a>`)}</div>${times(8, (i) => `<div class="tile"><h3>Metric ${i}</h3><b>${i}4%</b><svg></svg><canvas></canvas></div>`)}<table>${times(30, (i) => `<tr><td>/page-${i}</td><td>${i}00</td><td>1.${i}%</td></tr>`)}</table>`,
    }),
  },
  {
    name: 'translator',
    is: 'app_page',
    address: 'https://lingo.example/translator?from=en&to=es',
    html: page({
      title: 'Translate',
      body: `${header('Lingo', 'divs', ['Text', 'Files'])}<main><h1>Translate text</h1><textarea aria-label="Source text">${words.paragraph(6)}</textarea><div lang="es" role="region" aria-label="Translation"><span>${words.paragraph(6)}</span></div><button>Copy</button><button>Swap languages</button></main>`,
    }),
  },
  {
    name: 'files in a cloud',
    is: 'app_page',
    address: 'https://drive.example/drive/folders/1x2y3z',
    html: page({
      title: 'Reports - Drive',
      body: `<div role="navigation"><div role="button">New</div></div><div role="grid">${times(40, () => `<div role="row"><div role="gridcell">${words.headline()}.pdf</div><div role="gridcell">${words.name()}</div><div role="gridcell">2 MB</div></div>`)}</div>`,
    }),
  },
  {
    name: 'log-in',
    is: 'login_page',
    address: 'https://www.courier.example/account/login?return=/news',
    html: sitePage('The Courier', {
      title: 'Sign in',
      body: `<h1>Sign in</h1><form><input type="email" name="email"><input type="password" name="password"><button>Sign in</button></form><a href="/reset">Forgotten password?</a><p>No account yet? Those who subscribe can make one in a minute, with the number on the last bill and an address for letters.</p>`,
    }),
  },
  {
    name: 'registration with its conditions',
    is: 'login_page',
    address: 'https://club.example/register',
    html: sitePage('Club', {
      style: 'divs',
      title: 'Create your account',
      body: `<h1>Create your account</h1><form>${times(6, (i) => `<input name="f${i}">`)}<input type="password"><input type="password"><div class="terms">${words.paragraphs(4)}</div><button>Create account</button></form>`,
    }),
  },
  {
    name: 'file of a program',
    is: 'code_page',
    address: 'https://code.example/tove/tides/blob/main/src/tide.ts',
    html: page({
      title: 'tides/src/tide.ts at main · tove/tides',
      head: og({ 'og:type': 'object' }),
      body: `${header('Code', 'divs', ['Code', 'Issues', 'Pull requests', 'Actions'])}<table>${times(180, (i) => `<tr><td data-line-number="${i}"></td><td class="blob-code"><span>const</span> tide${i} = <span>${i}</span>; <span>// what the sea did in hour ${i}</span></td></tr>`)}</table>`,
    }),
  },
  {
    name: 'first page of a program’s source',
    is: 'code_page',
    address: 'https://code.example/tove/tides',
    html: page({
      title: 'tove/tides: Tide tables for small harbours',
      head: og({ 'og:type': 'object', 'og:title': 'tove/tides' }),
      body: `${header('Code', 'divs', ['Code', 'Issues', 'Pull requests', 'Actions'])}<div><button>Star</button><button>Fork</button><button>Watch</button></div><table aria-label="Folders and files">${times(16, (i) => `<tr><td><a href="/tove/tides/tree/main/d${i}">dir${i}</a></td><td>Mend the build</td><td>2 months ago</td></tr>`)}</table><article class="markdown-body" itemprop="text"><h1>tides</h1><p>${words.paragraph(3)}</p><h2>Install</h2><pre><code>npm install tides</code></pre><p>${words.paragraph(2)}</p><h2>Use</h2><pre><code>tides vale --today</code></pre><p>${words.paragraph(3)}</p></article>`,
    }),
  },
  {
    name: 'fault of a program and what was said of it',
    is: 'code_page',
    address: 'https://code.example/tove/tides/issues/412',
    html: page({
      title: 'Wrong tide at full moon · Issue #412 · tove/tides',
      head: og({ 'og:type': 'object' }),
      body: `${header('Code', 'divs', ['Code', 'Issues', 'Pull requests', 'Actions'])}<h1>Wrong tide at full moon #412</h1><span>Open</span>${times(9, () => `<div class="timeline-comment"><h3><a href="/u">${words.name()}</a> commented</h3><div class="comment-body">${words.paragraphs(2)}<pre><code>$ tides vale</code></pre></div><button>React</button></div>`)}<form><textarea placeholder="Leave a comment"></textarea><button>Comment</button></form>`,
    }),
  },
  {
    name: 'reference of a programming interface',
    is: 'code_page',
    address: 'https://docs.tides.example/api/v2/reference/stations',
    html: sitePage('Tides Docs', {
      style: 'divs',
      title: 'Stations - API reference',
      body: `<h1>Stations</h1><p>A station is a place where the height of the water is measured every six minutes. Each has an id that never changes.</p>${times(14, (i) => `<h3><code>GET /stations/${i}</code></h3><p>Gives what is known of station ${i}.</p><pre><code>curl https://api.tides.example/stations/${i}</code></pre><table><tr><td><code>id</code></td><td>string</td></tr><tr><td><code>name</code></td><td>string</td></tr></table>`)}`,
    }),
  },
  {
    name: 'recent changes of a wiki',
    is: 'wiki_page',
    address: 'https://wiki.example/wiki/Special:RecentChanges',
    html: page({
      title: 'Recent changes - Wiki',
      body: `<div id="content" class="mw-body" role="main"><h1 id="firstHeading">Recent changes</h1>${times(60, () => `<li><a href="/w/index.php?diff=1">diff</a> | <a href="/w/index.php?action=history">hist</a> . . <a href="/wiki/x">${words.headline()}</a>; 10:14 . . (+41) . . <a href="/wiki/User:X">${words.name()}</a> (talk | contribs) (${words.sentence()})</li>`)}</div>`,
    }),
  },
  {
    name: 'talk about a page of a wiki',
    is: 'wiki_page',
    address: 'https://wiki.example/wiki/Talk:Pier',
    html: page({
      title: 'Talk:Pier - Wiki',
      body: `<div id="content" role="main"><h1>Talk:Pier</h1>${times(8, () => `<h2><span class="mw-headline">${words.headline()}</span> <span>[<a href="/w/index.php?action=edit&section=1">edit</a>]</span></h2><p>${words.paragraph(3)} <a href="/wiki/User:X">${words.name()}</a> (<a href="/wiki/User_talk:X">talk</a>) 10:14, 12 May 2014 (UTC)</p><dl><dd>${words.paragraph(3)} <a href="/wiki/User:Y">${words.name()}</a> (<a href="/wiki/User_talk:Y">talk</a>) 11:02, 13 May 2014 (UTC)</dd></dl>`)}</div>`,
    }),
  },
  {
    name: 'category of a wiki',
    is: 'wiki_page',
    address: 'https://wiki.example/wiki/Category:Piers',
    html: page({
      title: 'Category:Piers - Wiki',
      body: `<div id="content" role="main"><h1>Category:Piers</h1><p>This category has 200 pages about piers, out of 412 in all. It may not show recent changes to what is in it.</p>${times(12, (i) => `<h3>${i}</h3><ul>${times(16, () => `<li><a href="/wiki/x">${words.headline()}</a></li>`)}</ul>`)}</div>`,
    }),
  },
  {
    name: 'page of a wiki that is being changed',
    is: 'wiki_page',
    address: 'https://wiki.example/w/index.php?title=Pier&action=edit',
    html: page({
      title: 'Editing Pier - Wiki',
      body: `<div id="content" role="main"><h1>Editing Pier</h1><p>You are not logged in. Your address will be seen by all if you make any changes, and kept in the history of this page for good.</p><form><textarea rows="25">${words.paragraph(40)}</textarea><input type="submit" value="Publish changes"><input type="submit" value="Show preview"></form></div>`,
    }),
  },
  {
    name: 'word in a dictionary',
    is: 'figures_page',
    address: 'https://words.example/dictionary/english/pier',
    html: sitePage('Words', {
      title: 'PIER | meaning',
      head: ld({ '@type': 'DefinedTerm', name: 'pier' }),
      body: `<h1>pier</h1><span>noun [ C ]</span><span>/pɪə/</span><button>Listen</button>${times(4, (i) => `<div><b>${i + 1}</b> a long structure that goes out from the land into the sea<ul>${times(4, () => `<li>${words.sentence()}</li>`)}</ul></div>`)}<h2>Browse</h2>${times(20, (i) => `<a href="/d/${i}">pie${i}</a>`)}`,
    }),
  },
  {
    name: 'what a site does with data',
    is: 'site_page',
    address: 'https://www.courier.example/privacy-policy',
    html: sitePage('The Courier', {
      title: 'Privacy policy | The Courier',
      body: `<h1>Privacy policy</h1><p>Last updated: 1 May 2024</p>${times(9, (i) => `<h2>${i + 1}. Part ${i}</h2><p>We keep what you tell us for as long as we need it, and no longer than the law of the land lets us. We pass it to those who print, post and pay for us.</p><p>You may ask at any time what we hold about you, have it put right or have it deleted, by writing to the address at the end of this page.</p>`)}`,
    }),
  },
  {
    name: 'conditions of use',
    is: 'site_page',
    address: 'https://lamps.example/legal/terms',
    html: sitePage('Lamps', {
      style: 'divs',
      title: 'Terms and conditions',
      head: og({ 'og:type': 'article' }),
      body: `<h1>Terms and conditions</h1><ol>${times(12, () => '<li><p>By using this site you agree to these terms, as they stand on the day. We may change them, and shall say so here, at least a month before they come into force.</p></li>')}</ol>`,
    }),
  },
  {
    name: 'page that is not there',
    is: 'little_text',
    address: 'https://www.courier.example/news/old-story-12345',
    html: sitePage('The Courier', {
      title: 'Page not found | The Courier',
      body: '<h1>Page not found</h1><p>We are sorry, but the page you asked for is no longer here, or never was. Try the search above, or go back to the front page.</p>',
    }),
  },
  {
    name: 'question whether one is human',
    is: 'little_text',
    address: 'https://www.courier.example/news/pier-closes-for-two-winters-118822',
    html: page({
      title: 'Just a moment...',
      body: '<div class="main"><h1>www.courier.example</h1><h2>Checking that you are human. This may take a few seconds.</h2><div id="challenge"><iframe></iframe></div><p>The site needs to review the security of your connection before it goes on.</p></div>',
    }),
  },
  {
    name: 'game of words',
    is: 'app_page',
    address: 'https://www.courier.example/games/crossword/2024-05-12',
    html: sitePage('The Courier', {
      title: 'Crossword',
      body: `<h1>Crossword</h1><svg>${times(169, () => '<rect></rect>')}</svg><ol>${times(40, (i) => `<li>Clue ${i} of many letters (${(i % 7) + 3})</li>`)}</ol><button>Check</button><button>Reveal</button>`,
    }),
  },
  {
    name: 'how to reach a paper',
    is: 'site_page',
    address: 'https://www.courier.example/contact-us',
    html: sitePage('The Courier', {
      title: 'Contact us',
      body: `<h1>Contact us</h1><p>You can write to the desk at any hour, and call from nine to five on working days.</p><form>${times(4, (i) => `<label>Field ${i}<input></label>`)}<textarea></textarea><button>Send</button></form><p>Quay Street 4, Estermouth</p>`,
    }),
  },
  {
    name: 'letters to sign up for',
    is: 'list_page',
    address: 'https://www.courier.example/newsletters',
    html: page({
      title: 'Newsletters',
      body: `${header('The Courier')}<main><h1>Newsletters</h1>${times(14, (i) => `<div class="letter"><h2>Letter ${i}</h2><p>${words.paragraph(2)}</p><label><input type="checkbox"> Sign up</label></div>`)}<form><input type="email"><button>Sign up</button></form></main>${footer('The Courier')}`,
    }),
  },
];
