/** A page in the shape of real ones: chrome around an article, with JSON-LD. */
export const page = `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>Harbour town votes to keep its old crane | The Example Post</title>
  <meta property="og:site_name" content="The Example Post">
  <meta property="og:title" content="Harbour town votes to keep its old crane">
  <meta name="description" content="A vote in Port Example ends ten years of dispute over a rusty landmark.">
  <link rel="canonical" href="https://news.example.com/town/crane">
  <script type="application/ld+json">
  {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Harbour town votes to keep its old crane",
   "datePublished": "2025-03-04T18:30:00+01:00", "dateModified": "2025-03-05T09:00:00+01:00", "articleSection": "Town",
   "author": [{"@type": "Person", "name": "Ana Silva", "url": "https://news.example.com/people/ana-silva"}],
   "publisher": {"@type": "NewsMediaOrganization", "name": "The Example Post"}, "isAccessibleForFree": true}
  </script>
</head>
<body>
  <header><a href="/">The Example Post</a>
    <nav><ul><li><a href="/world">World</a></li><li><a href="/town">Town</a></li><li><a href="/sport">Sport</a></li></ul></nav>
  </header>
  <main>
    <article>
      <p class="kicker">Local politics</p>
      <h1>Harbour town votes to keep its old crane</h1>
      <p class="standfirst">After ten years of dispute, residents decide that the rusty landmark stays where it is</p>
      <p class="byline">By <a href="/people/ana-silva">Ana Silva</a>, Town Correspondent</p>
      <p><time datetime="2025-03-04T18:30:00+01:00">4 March 2025, 18:30</time></p>
      <figure>
        <img src="/pictures/crane.jpg" alt="A crane beside the water" width="1200" height="800">
        <figcaption>The crane was built in 1911 and last lifted a load in 1984. Photograph: Mia Berg/Example Agency</figcaption>
      </figure>
      <p>The people of Port Example have voted to keep the cargo crane that has stood at the mouth of their harbour for more than a century, ending a dispute that outlasted three mayors.</p>
      <p>Just over six in ten of those who voted on Sunday wanted the crane to stay, the town hall said, on a turnout of 71 percent, the highest that the town has seen since it began to hold local votes.</p>
      <h2>A costly landmark</h2>
      <p>Repairs will cost some four million over the next five years, money that opponents had hoped to see spent on the ferry terminal, where passengers wait in the open on most winter mornings.</p>
      <blockquote><p>We would have paid more to take it down than we shall pay to paint it.</p></blockquote>
      <p>The harbour master said that work would start in May, once the terns that nest on the jib have left, and that the crane would be lit at night for the first time in forty years.</p>
      <ul><li>The jib will be taken down and cleaned on land.</li><li>The cabin will be open to visitors in summer.</li></ul>
      <p>The council meets again on Thursday to decide on the first part of the money.</p>
      <div class="newsletter"><h3>Sign up to our newsletter</h3><form><input type="email"><button>Subscribe</button></form></div>
    </article>
    <aside class="related"><h2>More on this story</h2><ul><li><a href="/town/ferry">Ferry terminal leaks again</a></li><li><a href="/town/terns">Terns return early</a></li></ul></aside>
  </main>
  <footer><p>© 2025 The Example Post. All rights reserved.</p><a href="/privacy">Privacy</a></footer>
</body>
</html>
`

/** The same article as a person copies it. */
export const text = `Local politics

Harbour town votes to keep its old crane

After ten years of dispute, residents decide that the rusty landmark stays where it is

By Ana Silva, Town Correspondent

4 March 2025, 18:30

The people of Port Example have voted to keep the cargo crane that has stood at the mouth of their harbour for more than a century, ending a dispute that outlasted three mayors.

Just over six in ten of those who voted on Sunday wanted the crane to stay, the town hall said, on a turnout of 71 percent, the highest that the town has seen since it began to hold local votes.

The harbour master said that work would start in May, once the terns that nest on the jib have left, and that the crane would be lit at night for the first time in forty years.

The council meets again on Thursday to decide on the first part of the money.
`
