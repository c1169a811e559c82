import { type FurniturePages, page, paragraphs as p } from './texts.ts';

/** Pages in other languages than English. */
export const LANGUAGES: FurniturePages = {
  'a German daily': page(
    'Mole schließt für zwei Winter',
    `<div class="seite"><header class="kopf"><nav><a>Politik</a><a>Wirtschaft</a></nav></header><main class="inhalt"><article class="artikel"><div class="dachzeile">Estermünde</div><h1>Mole schließt für zwei Winter</h1>
    <p class="vorspann-autor">Von Tove Lindqvist</p><div class="datum">Stand: 06.06.2017, 10:22 Uhr</div><div class="teilen-leiste"><span>Teilen</span> <span>Merken</span> <span>Drucken</span></div>
    <div class="bild"><img alt=""><p class="bildunterschrift">Möwen über der Halle.<span class="bildnachweis">Foto: Bo Muster</span></p></div>
    <div class="artikeltext">${p('de', 0, 2)}<div class="anzeige">Anzeige</div><p><strong>Lesen Sie auch: </strong><a>Der Leuchtturm und seine Rechnung</a></p>${p('de', 2, 3)}<p>Mehr zum Thema</p><ul><li><a>Fähre wird schon wieder teurer</a></li><li><a>Rat stimmt über die Glocke ab</a></li></ul>
    <h2 data-in>Was die Händler sagen</h2>${p('de', 3, 5)}<p>Jetzt unseren Newsletter abonnieren und nichts mehr verpassen!</p></div>
    <div class="autorenkasten"><p>Tove Lindqvist schreibt seit 2009 über Häfen, Fähren und alles, was die Flut bringt.</p></div><div class="schlagworte">Schlagwörter: <a>Hafen</a></div></article>
    <section class="kommentare"><h3>2 Kommentare</h3><p>Mein Großvater hat diese Mole mit eigenen Händen gebaut und würde sich für euch alle schämen.</p></section></main><footer class="fuss"><a>Impressum</a> <a>Datenschutz</a></footer></div>`,
    { language: 'de' },
  ),
  'a French daily': page(
    'La jetée ferme pour deux hivers',
    `<header><a>À la une</a></header><main><article class="article"><h1 class="article__title">La jetée ferme pour deux hivers</h1><p class="article__desc chapo">Les marchands l’ont appris par une affiche.</p><p class="meta__auteur">Par Tove Lindqvist</p><p class="publication">Publié le 6 juin 2017 à 10h22, modifié le 6 juin 2017 à 11h05</p><p class="temps-lecture">Temps de lecture 2 min.</p>
    <figure class="article__media"><img alt=""><figcaption class="legende">La jetée, lundi. BO EXEMPLE / AGENCE</figcaption></figure><section class="article__content">${p('fr', 0, 2, { names: 'class="article__paragraph"' })}
    <section class="catcher"><p><span>Lire aussi |</span> <a>Le phare et sa facture</a></p></section><div class="publicite">Publicité</div>${p('fr', 2, 4, { names: 'class="article__paragraph"' })}<p>À lire aussi : <a>Le bac qui ne vint jamais</a></p>${p('fr', 4, 5, { names: 'class="article__paragraph"' })}
    <p class="article__status">La suite est réservée aux abonnés.</p><p>Inscrivez-vous à notre newsletter pour recevoir chaque matin l’essentiel de l’actualité.</p></section><div class="signature">Tove Lindqvist</div>
    <section class="partage"><span>Partager</span> <span>Envoyer par e-mail</span></section><section class="reactions"><h4>Commentaires</h4><p>Il fallait s’y attendre, personne ne nous demande jamais rien dans cette ville.</p></section></article></main>`,
    { language: 'fr' },
  ),
  'a Spanish daily': page(
    'El muelle cierra dos inviernos',
    `<header><nav><a>España</a><a>Opinión</a></nav></header><article class="noticia"><h1 class="titular">El muelle cierra dos inviernos</h1><h2 class="entradilla">La junta vota nueve a cuatro y los vendedores se enteran por un cartel</h2><div class="firma">Tove Lindqvist</div><div class="fecha">Estermouth - 06 jun 2017 - 10:22 CEST</div>
    <figure><img alt=""><figcaption class="pie-foto">Gaviotas sobre el mercado. <span class="autor-foto">BO EJEMPLO</span></figcaption></figure><div class="cuerpo-noticia">${p('es', 0, 2)}<div class="publicidad">PUBLICIDAD</div><p><strong>Te puede interesar: <a>El faro y su factura</a></strong></p>${p('es', 2, 4)}
    <aside class="noticias-relacionadas"><h4>Noticias relacionadas</h4><ul><li><a>El ferri que nunca fue</a></li></ul></aside>${p('es', 4, 5)}<p>Suscríbete a nuestra newsletter y recibe cada mañana las noticias del puerto.</p><p>Síguenos en Facebook y Twitter</p></div>
    <div class="etiquetas">Archivado en: <a>Puertos</a></div><div class="comentarios"><p>Mi abuelo construyó ese muelle con sus propias manos y hoy le daría vergüenza.</p></div></article>`,
    { language: 'es' },
  ),
  'a Brazilian portal': page(
    'Píer fecha por dois invernos',
    `<div class="header"><a>menu</a></div><main class="mc-body"><h1 class="content-head__title">Píer fecha por dois invernos</h1><h2 class="content-head__subtitle">Comerciantes souberam por um cartaz</h2><p class="content-publication-data__from">Por Tove Lindqvist</p><p class="content-publication-data__updated">06/06/2017 10h22 Atualizado 06/06/2017</p>
    <article>${[0, 1].map((n) => `<div class="mc-column content-text"><div class="content-text__container" data-in>${p('pt', n, n + 1).replace(/<\/?p[^>]*>/gu, '')}</div></div>`).join('')}<div class="mc-column"><div class="content-ads">Continua depois da publicidade</div></div>
    <ul class="content-unordered-list"><li><a>Leia também: o farol e a sua conta</a></li></ul>${[2, 3].map((n) => `<div class="mc-column content-text"><div class="content-text__container" data-in>${p('pt', n, n + 1).replace(/<\/?p[^>]*>/gu, '')}</div></div>`).join('')}
    <p><strong>LEIA TAMBÉM:</strong> <a>A balsa que nunca veio</a></p><p>Siga o canal do portal no WhatsApp e receba as notícias do dia.</p><p>Tempo de leitura: 2 minutos</p></article><div class="bstn-related">VÍDEOS: mais vistos da semana</div></main>`,
    { language: 'pt' },
  ),
  'a Russian agency': page(
    'Пирс закрывают на две зимы',
    `<div class="layout"><div class="article__header"><h1 class="article__title">Пирс закрывают на две зимы</h1><div class="article__info-date">10:22 06.06.2017</div></div><div class="article__body">${[0, 1].map((n) => `<div class="article__block" data-type="text">${p('ru', n, n + 1, { tag: 'div' })}</div>`).join('')}
    <div class="article__block" data-type="article"><div class="article__article-desc">6 июня, 09:10</div><a>Маяк и его счёт</a></div><p>Читайте также: <a>Паром, которого не было</a></p>${[2, 3].map((n) => `<div class="article__block" data-type="text">${p('ru', n, n + 1, { tag: 'div' })}</div>`).join('')}
    <p>Подписывайтесь на наш канал в Telegram, чтобы не пропустить главное.</p><p>Реклама</p></div><div class="article__tags"><a>Порт</a></div></div>`,
    { language: 'ru' },
  ),
  'an Arabic page from right to left': page(
    'إغلاق الرصيف لشتاءين',
    `<div dir="rtl"><article class="story"><h1>إغلاق الرصيف لشتاءين</h1><div class="story-info">تاريخ النشر: 6 يونيو 2017</div><div class="story-text">${p('ar', 0, 2)}<p>اقرأ أيضا: <a>المنارة وفاتورتها</a></p><div class="adv">إعلان</div>${p('ar', 2, 4)}<p>مشاركة</p></div></article><section class="comments-box"><p>كان جدي قد بنى هذا الرصيف بيديه ولو رآكم اليوم لخجل منكم جميعا بلا استثناء.</p></section></div>`,
    { language: 'ar' },
  ),
  'a Japanese paper': page(
    '北埠頭、二冬閉鎖へ',
    `<div id="wrap"><div class="header"><a>トップ</a></div><div class="main"><h1>北埠頭、二冬閉鎖へ</h1><p class="date">2017年6月6日 10時22分</p><div class="article-text">${p('ja', 0, 2)}<div class="kanren"><p>関連記事</p><ul><li><a>灯台と請求書</a></li><li><a>来なかった渡し船</a></li></ul></div>${p('ja', 2, 4)}<p>この記事をシェア</p></div></div><p>無断転載を禁じます</p></div>`,
    { language: 'ja' },
  ),
};
