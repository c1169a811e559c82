import { footer, header, ld, og, page, type SamplePage, sitePage, times } from './furniture.ts';
import { createWords } from './words.ts';

const words = createWords('talk');

const post = (index: number): string =>
  `<div class="post" id="p${index}"><div class="who"><a href="/u/${index}">${words.name()}</a> Member since 2011, ${words.number(4000)} posts</div><div class="content">${words.paragraphs(1 + words.number(4))}</div><div class="sig">Fair winds and following seas to all who read this</div><button>Quote</button><button>Reply</button></div>`;

/** Forums, questions with answers, feeds and profiles of networks, chats and remarks. */
export const TALK: readonly SamplePage[] = [
  {
    name: 'thread of an old forum in tables',
    is: 'forum_page',
    address: 'http://boats.example/forum/viewtopic.php?f=3&t=8812&start=15',
    html: page({
      title: 'View topic - Bilge pump keeps running',
      body: `<a href="index.php">Board index</a> » <a href="viewforum.php?f=3">Engines</a><h2><a href="viewtopic.php?t=8812">Bilge pump keeps running</a></h2><table class="forumline">${times(15, (i) => `<tr><td width="150"><b>${words.name()}</b><br>Posts: ${i}34<br>Location: ${words.place()}</td><td><span>Posted: Mon May 12, 2014</span> <a href="posting.php?mode=quote">Quote</a><br><span class="postbody">${words.paragraph(4)}<br><br>${words.paragraph(3)}</span></td></tr>`)}</table><a href="posting.php?mode=reply">Post reply</a> Page 2 of 4`,
    }),
  },
  {
    name: 'thread of a new forum with long posts',
    is: 'forum_page',
    address: 'https://talk.example/t/which-anchor-for-mud/88123',
    html: page({
      title: 'Which anchor for mud? - Gear - Talk',
      head: og({ 'og:type': 'article' }) + ld({ '@type': 'DiscussionForumPosting', headline: 'Which anchor for mud?' }),
      body: `${header('Talk', 'divs', ['Latest', 'Top', 'Categories'])}<h1><a href="/t/88123">Which anchor for mud?</a></h1>${times(20, (i) => `<article id="post_${i}" role="region"><div class="names"><a href="/u/x">${words.name()}</a></div><div class="cooked">${words.paragraphs(3)}</div><nav class="post-controls"><button title="like">3</button><button>Reply</button></nav></article>`)}<div class="suggested">${times(8, () => `<a href="/t/x">${words.headline()}</a>`)}</div>`,
    }),
  },
  {
    name: 'thread that states nothing',
    is: 'forum_page',
    address: 'https://village.example/community/2024/05/lost-cat',
    html: sitePage('Village', {
      style: 'hashed',
      title: 'Lost cat in Quay Street',
      body: `<h1>Lost cat in Quay Street</h1>${times(14, post)}<form><textarea></textarea><button>Post reply</button></form>`,
    }),
  },
  {
    name: 'parts of a forum',
    is: 'forum_page',
    address: 'https://boats.example/forums/',
    html: sitePage('Boats', {
      style: 'divs',
      title: 'Forums',
      body: `<h1>Forums</h1>${times(20, (i) => `<div class="node"><h3><a href="/forums/${i}">Part ${i}</a></h3><div>All about part ${i} and what belongs to it.</div><dl><dt>Threads</dt><dd>${i}12</dd><dt>Messages</dt><dd>${i}k</dd></dl><a href="/threads/x">${words.headline()}</a><a href="/members/x">${words.name()}</a></div>`)}`,
    }),
  },
  {
    name: 'question with answers',
    is: 'forum_page',
    address: 'https://ask.example/questions/551233/why-does-my-pump-run-dry',
    html: sitePage('Ask', {
      title: 'Why does my pump run dry? - Ask',
      head:
        og({ 'og:type': 'website' }) + ld({ '@type': 'QAPage', mainEntity: { '@type': 'Question', answerCount: 4 } }),
      body: `<h1><a href="/questions/551233">Why does my pump run dry?</a></h1><a href="/questions/ask">Ask Question</a>${times(5, (i) => `<div class="${i ? 'answer' : 'question'}"><button aria-label="Up vote"></button><span>${i * 7}</span><button aria-label="Down vote"></button><div class="s-prose">${words.paragraphs(4)}<pre><code>flow = head * rate</code></pre></div><div>answered May 12 at 9:14 <a href="/users/1">${words.name()}</a></div><a href="#">Add a comment</a></div>`)}`,
    }),
  },
  {
    name: 'feed of a network',
    is: 'feed_page',
    address: 'https://net.example/home',
    html: page({
      title: '(3) Home / Net',
      body: `<div id="react-root"><nav role="navigation">${times(9, (i) => `<a href="/n${i}" aria-label="Item ${i}"></a>`)}</nav><main role="main"><div role="textbox" contenteditable="true" aria-label="What is happening?"></div><div role="feed">${times(24, () => `<article role="article" tabindex="0"><a href="/u">${words.name()}</a><a href="/u/status/1"><time datetime="2024-05-12">2h</time></a><div lang="en">${words.paragraph(2)}</div><div role="group"><button aria-label="Reply">3</button><button aria-label="Repost">1</button><button aria-label="Like">12</button></div></article>`)}</div></main></div>`,
    }),
  },
  {
    name: 'one message of a network and its answers',
    is: 'feed_page',
    address: 'https://net.example/@tove/112233445566778899',
    html: page({
      title: 'Tove Lindqvist on Net: “I have been at the pier since five”',
      head: og({ 'og:type': 'article', 'og:title': 'Tove Lindqvist (@tove)' }) + ld({ '@type': 'SocialMediaPosting' }),
      body: `<div class="app-holder"><article class="detailed-status">${words.paragraphs(2)}<time>12 May</time><button aria-label="Boost"></button><button aria-label="Favourite"></button></article>${times(16, () => `<article class="status"><a href="/@x">${words.name()}</a><div>${words.paragraphs(1)}</div><button aria-label="Reply"></button><button aria-label="Boost"></button></article>`)}<a href="/auth/sign_up">Create account</a><a href="/auth/sign_in">Login</a></div>`,
    }),
  },
  {
    name: 'thread with votes',
    is: 'forum_page',
    address: 'https://votes.example/r/vale/comments/1abcde/the_pier_is_closed_what_now/',
    html: page({
      title: 'The pier is closed. What now? : r/vale',
      head: og({ 'og:type': 'website' }),
      body: `<vt-app><header><form role="search"><input></form><a href="/login">Log In</a></header><main><vt-post><h1>The pier is closed. What now?</h1><div>${words.paragraphs(3)}</div><button>Upvote</button><button>Share</button></vt-post>${times(40, () => `<vt-comment><a href="/user/x">${words.name()}</a><div>${words.paragraphs(1 + words.number(2))}</div><button>Reply</button><button>Award</button></vt-comment>`)}</main></vt-app>`,
    }),
  },
  {
    name: 'profile of a person at work',
    is: 'feed_page',
    address: 'https://network.example/in/ilse-varga-33a1',
    html: page({
      title: 'Ilse Varga | Network',
      head: og({ 'og:type': 'profile' }) + ld({ '@type': 'Person', name: 'Ilse Varga' }),
      body: `${header('Network', 'hashed', ['Home', 'Jobs', 'People'])}<h1>Ilse Varga</h1><button>Connect</button><button>Message</button><section><h2>About</h2><p>${words.paragraph(4)}</p></section><section><h2>Experience</h2><ul>${times(6, (i) => `<li><b>Job ${i}</b><span>2010 - 201${i}</span><p>${words.sentence()}</p></li>`)}</ul></section>${footer('Network', 'divs')}`,
    }),
  },
  {
    name: 'channel of a chat',
    is: 'feed_page',
    address: 'https://chat.example/channels/4412/9981',
    html: page({
      title: '#harbour | Chat',
      body: `<div role="application"><nav role="tree">${times(14, (i) => `<div role="treeitem">channel-${i}</div>`)}</nav><main role="main"><ol role="list" data-list-id="chat-messages">${times(60, () => `<li role="listitem"><h3><span>${words.name()}</span><time>10:14</time></h3><div>${words.paragraph(1 + words.number(3))}</div></li>`)}</ol><div role="textbox" contenteditable="true"></div></main></div>`,
    }),
  },
  {
    name: 'log of a channel',
    is: 'feed_page',
    address: 'http://logs.example/irc/harbour/2011-05-12.html',
    html: page({
      title: '#harbour log',
      body: `<table class="log">${times(200, (i) => `<tr id="t${i}"><td>&lt;${words.name()}&gt;</td><td>${words.sentence()}</td><td><a href="#t${i}">10:${i % 60}</a></td></tr>`)}</table>`,
    }),
  },
  {
    name: 'questions put to a firm',
    is: 'site_page',
    address: 'https://pumps.example/help/faq',
    html: sitePage('Example Pumps', {
      title: 'FAQ',
      head: ld({ '@type': 'FAQPage', mainEntity: Array.from({ length: 14 }, () => ({ '@type': 'Question' })) }),
      body: `<h1>Frequently asked questions</h1>${times(14, (i) => `<details><summary>How do I do thing ${i}?</summary><p>Open the lid, turn the red wheel ${i} times to the left, wait until the water runs clear and close the lid again. Call us if it does not.</p></details>`)}<a href="/contact">Contact us</a>`,
    }),
  },
];
