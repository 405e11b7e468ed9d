const css = String.raw;

/** One calm stylesheet: system fonts, nothing fetched, dark text on light ground. */
export const stylesheet = css`
  :root {
    --ink: #1d2a30;
    --quiet: #4a5960;
    --accent: #0b5563;
    --accent-deep: #063b45;
    --ground: #f7f5f0;
    --paper: #ffffff;
    --line: #dcd7cb;
    --warning: #7a1620;
    --warning-ground: #fdeceb;
    --focus: #f2b134;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  html {
    font-family:
      system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      sans-serif;
    font-size: 106.25%;
    line-height: 1.6;
    color: var(--ink);
    background: var(--ground);
    -webkit-text-size-adjust: 100%;
  }

  body {
    margin: 0;
    min-height: 100vh;
    display: flex;
    flex-direction: column;
  }

  .column {
    width: 100%;
    max-width: 50rem;
    margin: 0 auto;
    padding-inline: 1.25rem;
  }

  h1,
  h2,
  h3,
  h4 {
    line-height: 1.25;
    text-wrap: balance;
    overflow-wrap: break-word;
  }

  h1 {
    font-size: clamp(1.7rem, 1.3rem + 2vw, 2.4rem);
    margin: 0 0 1rem;
  }

  h2 {
    font-size: 1.3rem;
    margin: 2rem 0 0.5rem;
  }

  h3 {
    font-size: 1.1rem;
    margin: 1.6rem 0 0.4rem;
  }

  p,
  ul,
  ol {
    margin: 0 0 1rem;
  }

  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }

  a:hover {
    color: var(--accent-deep);
    text-decoration-thickness: 0.12em;
  }

  :focus-visible {
    outline: 3px solid var(--accent-deep);
    outline-offset: 2px;
    box-shadow: 0 0 0 6px var(--focus);
    border-radius: 2px;
  }

  main:focus {
    outline: none;
    box-shadow: none;
  }

  img {
    display: block;
    max-width: 100%;
    height: auto;
    border-radius: 0.5rem;
  }

  .skip {
    position: absolute;
    left: 1rem;
    top: -5rem;
    padding: 0.6rem 1rem;
    background: var(--paper);
    z-index: 1;
  }

  .skip:focus {
    top: 0.5rem;
  }

  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .top {
    background: var(--paper);
    border-bottom: 1px solid var(--line);
  }

  .top-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1.5rem;
    padding-top: 0.8rem;
    padding-bottom: 0.8rem;
  }

  .home {
    display: inline-flex;
    align-items: center;
    gap: 0.7rem;
    font-weight: 650;
    font-size: 1.15rem;
    color: var(--ink);
    text-decoration: none;
  }

  .home:hover span {
    text-decoration: underline;
  }

  .emblem {
    width: 2.4rem;
    height: 2.4rem;
  }

  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 1.4rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .links a {
    display: inline-block;
    padding: 0.35rem 0;
  }

  .crisis {
    background: var(--warning-ground);
    border-bottom: 3px solid var(--warning);
    padding: 1rem 0 0.2rem;
  }

  .crisis-title {
    font-size: 1.2rem;
    font-weight: 650;
    color: var(--warning);
    margin-bottom: 0.3rem;
  }

  .crisis a {
    color: var(--warning);
  }

  main {
    flex: 1;
    padding-top: 2.2rem;
    padding-bottom: 3.5rem;
  }

  .news {
    list-style: none;
    padding: 0;
  }

  .entry {
    display: flex;
    flex-direction: column-reverse;
    gap: 1rem;
    padding: 1.5rem;
    margin-bottom: 1.25rem;
    background: var(--paper);
    border: 1px solid var(--line);
    border-radius: 0.75rem;
  }

  .entry-text {
    flex: 1;
    min-width: 0;
  }

  .entry h2 {
    margin: 0 0 0.4rem;
  }

  .entry p {
    margin-bottom: 0.8rem;
  }

  .facts {
    margin: 0;
    font-size: 0.88rem;
    color: var(--quiet);
  }

  .facts dt,
  .facts dd {
    display: inline;
    margin: 0;
  }

  .facts dt::after {
    content: ': ';
  }

  .facts dd {
    color: var(--ink);
    font-weight: 550;
  }

  .pagination {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.5rem;
    margin-top: 2rem;
  }

  .category {
    margin: 0 0 0.4rem;
    font-size: 0.9rem;
    font-weight: 600;
    color: var(--accent);
  }

  .preamble {
    font-size: 1.2rem;
    line-height: 1.5;
  }

  article > .facts {
    margin-bottom: 1.75rem;
    padding: 0.7rem 0;
    border-top: 1px solid var(--line);
    border-bottom: 1px solid var(--line);
  }

  figure {
    margin: 0 0 1.75rem;
  }

  figcaption {
    margin-top: 0.4rem;
    font-size: 0.88rem;
    color: var(--quiet);
  }

  .body {
    max-width: 40rem;
    overflow-wrap: break-word;
  }

  .body li {
    margin-bottom: 0.3rem;
  }

  li > ul,
  li > ol {
    margin: 0.3rem 0 0.6rem;
  }

  .body figure {
    margin-top: 1.75rem;
  }

  blockquote {
    margin: 1.5rem 0;
    padding: 0.2rem 0 0.2rem 1.2rem;
    border-left: 4px solid var(--accent);
  }

  blockquote p {
    margin: 0;
  }

  code {
    font-family: ui-monospace, 'SFMono-Regular', Menlo, Consolas, monospace;
    font-size: 0.92em;
  }

  pre {
    padding: 1rem;
    overflow-x: auto;
    background: var(--paper);
    border: 1px solid var(--line);
    border-radius: 0.5rem;
  }

  .contact {
    max-width: 40rem;
    margin: 2.5rem 0 1.5rem;
    padding: 1.2rem 1.5rem;
    background: var(--paper);
    border: 1px solid var(--line);
    border-radius: 0.75rem;
  }

  .contact h2 {
    margin: 0 0 0.4rem;
    font-size: 1.1rem;
  }

  address {
    font-style: normal;
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 0.15rem;
    overflow-wrap: anywhere;
  }

  .checked {
    max-width: 40rem;
    font-size: 0.92rem;
    color: var(--quiet);
  }

  .checked summary {
    cursor: pointer;
    padding: 0.4rem 0;
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .checked .facts {
    margin: 0.5rem 0 0.8rem;
  }

  .checked p {
    margin-bottom: 0.2rem;
  }

  .bottom {
    padding: 1.75rem 0;
    background: var(--accent-deep);
    color: #ffffff;
    font-size: 0.92rem;
  }

  .bottom p {
    margin: 0.8rem 0 0;
  }

  .bottom a {
    color: #ffffff;
  }

  @media (min-width: 40rem) {
    .entry {
      flex-direction: row;
      gap: 1.75rem;
    }

    .entry-picture {
      flex: 0 0 13rem;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .skip {
      transition: top 0.15s;
    }
  }
`;
