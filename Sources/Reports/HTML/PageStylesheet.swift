/// The look of the report page: light and dark, wide and narrow, on screen and on A4 paper.
enum PageStylesheet {
  static let text = #"""
    :root {
      color-scheme: light dark;
      --ground: #f3f5f8; --panel: #fff; --tint: #f7f4fb; --ink: #18212b; --soft: #4d5b69; --line: #cbd3db;
        --strong-line: #74818e;
      --link: #0a4f92; --focus: #0b57d0; --seal: #a3141b; --target: #fff4cc;
      --cut: #93213f; --replace: #1163a8; --propose: #6a3fa0; --partial: #8a5a00; --keep: #5b6670;
        --unknown: #8b97a3;
      --pass: #1a6a36; --fail: #a3141b; --open: #6b5200;
      --serif: "Times New Roman", "Tinos", "Liberation Serif", "Noto Serif", serif;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --ground: #10151a; --panel: #192027; --tint: #1f1d2b; --ink: #e6ebf0; --soft: #aab6c2;
          --line: #38444f; --strong-line: #7d8b98;
        --link: #8ec3ff; --focus: #8ec3ff; --seal: #ff9a94; --target: #3a3314;
        --cut: #e88aa5; --replace: #74b3f0; --propose: #bea3ee; --partial: #dfb35c; --keep: #96a3af;
          --unknown: #7f8c98;
        --pass: #80d69b; --fail: #ff9a94; --open: #e3c564;
      }
    }
    *, ::before, ::after { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
    body { margin: 0; background: var(--ground); color: var(--ink);
      font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
      overflow-wrap: anywhere; }
    a { color: var(--link); text-underline-offset: .15em; }
    :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
    main:focus, section:focus { outline: none; }
    section:focus-visible > h2 { text-decoration: underline; }
    h1, h2 { font-family: var(--serif); line-height: 1.25; text-wrap: balance; }
    h1 { margin: 0; font-size: clamp(1.35rem, 1rem + 1.3vw, 1.85rem); }
    h2 { margin: 0 0 .25rem; font-size: 1.5rem; }
    h3 { margin: 0; font-size: 1.05rem; }
    h4 { margin: 0 0 .25rem; font-size: 1rem; }
    p { margin: 0 0 .5rem; }
    ul, ol { margin: 0; padding-left: 1.4rem; }
    code { font-family: ui-monospace, "Cascadia Mono", Consolas, "Liberation Mono", monospace;
      font-size: .85em; unicode-bidi: isolate; }
    button, input, select { font: inherit; color: inherit; background: var(--panel);
      border: 1px solid var(--strong-line); border-radius: 4px; padding: .35rem .6rem; max-width: 100%; }
    button { cursor: pointer; }
    button:hover { border-color: var(--ink); }
    button[aria-disabled="true"] { color: var(--soft); border-style: dashed; cursor: default; }
    .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap; }
    .skip { position: absolute; left: .5rem; top: -4rem; z-index: 2; padding: .5rem 1rem;
      background: var(--panel); border: 2px solid var(--focus); }
    .skip:focus { top: .5rem; }
    [hidden] { display: none !important; }

    .masthead { display: flex; gap: 1rem 2rem; align-items: center; justify-content: space-between;
      padding: 1rem clamp(1rem, 3vw, 2.5rem); background: var(--panel); border-top: 4px solid var(--seal);
      border-bottom: 1px solid var(--line); }
    .masthead-title { min-width: 0; max-width: 60rem; }
    .provenance { display: flex; flex-wrap: wrap; gap: .1rem 1.5rem; margin: .35rem 0 0; color: var(--soft); }
    .provenance b { color: var(--ink); font-weight: 600; }
    .draft { flex: none; margin: 0; padding: .4rem .9rem; border: 2px solid var(--seal); border-radius: 3px;
      color: var(--seal); text-align: center; font-size: .8rem; line-height: 1.3; }
    .draft strong { display: block; font: bold 1.35rem/1.2 var(--serif); text-transform: uppercase;
      letter-spacing: .08em; }
    .layout { display: grid; grid-template-columns: 13.5rem minmax(0, 1fr); gap: 2rem; max-width: 100rem;
      margin: 0 auto; padding: 1.25rem clamp(1rem, 3vw, 2.5rem) 4rem; }
    .contents { position: sticky; top: 1rem; align-self: start; max-height: calc(100vh - 2rem);
      overflow-y: auto; }
    .contents ul { list-style: none; padding: 0; }
    .contents a { display: flex; justify-content: space-between; gap: .5rem; padding: .32rem .6rem;
      border-left: 3px solid var(--line); color: var(--ink); text-decoration: none; }
    .contents a:hover { border-color: var(--link); color: var(--link); text-decoration: underline; }
    .contents .size { color: var(--soft); font-variant-numeric: tabular-nums; }
    main > section { margin-bottom: 3rem; }
    .intro, .note { color: var(--soft); }
    .note { font-size: .875rem; }
    .notice { padding: 1rem; background: var(--panel); border: 2px solid var(--seal); }

    .headline { max-width: 60rem; margin: .25rem 0 1rem; font-size: 1.15rem; }
    .panels { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 5fr); gap: 1rem;
      margin-bottom: 1rem; }
    .panel { min-width: 0; padding: .9rem 1.1rem 1rem; background: var(--panel);
      border: 1px solid var(--line); border-radius: 6px; }
    .panel.facts { border-left: 5px solid var(--ink); }
    .panel.suggestions { background: var(--tint); border: 1px dashed var(--propose);
      border-left: 5px dashed var(--propose); }
    .counts { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .35rem 1rem; margin: 0; }
    .counts > div { display: flex; flex-direction: column-reverse; justify-content: flex-end; }
    .counts dt { color: var(--soft); font-size: .875rem; line-height: 1.3; }
    .counts dd { margin: 0; font-size: 1.15rem; font-weight: 600; font-variant-numeric: tabular-nums; }
    .counts .large dd { font: bold 2.1rem/1.15 var(--serif); }
    .pair { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1.25rem;
      align-items: start; }
    .tiles { list-style: none; padding: 0; display: grid; gap: .5rem; }
    .tile > * { display: flex; align-items: baseline; gap: .6rem; padding: .45rem .8rem;
      background: var(--panel); border: 1px solid var(--line); border-left: 5px solid var(--soft);
      border-radius: 4px; color: inherit; text-decoration: none; }
    .tile a:hover span { text-decoration: underline; }
    .tile strong { min-width: 3.5ch; font: bold 1.5rem/1.2 var(--serif); font-variant-numeric: tabular-nums; }
    .tile-ready > * { border-left-color: var(--pass); }
    .tile-blocked > * { border-left-color: var(--open); }

    .bar { display: flex; gap: 2px; height: 1.6rem; margin: .25rem 0 .8rem; }
    .bar.small { height: .35rem; margin: .3rem 0 0; min-width: 6rem; }
    .part { flex: 1 1 0; min-width: 2px; border-radius: 2px; background: var(--shade); }
    .verdict-cut { --shade: var(--cut); }
    .verdict-replace { --shade: var(--replace); }
    .verdict-propose { --shade: var(--propose); }
    .verdict-partial { --shade: var(--partial); }
    .verdict-keep { --shade: var(--keep); }
    .verdict-unknown { --shade: var(--unknown); }
    .part.verdict-partial {
      background: repeating-linear-gradient(90deg, var(--shade) 0 6px, transparent 6px 8px); }
    .part.verdict-unknown, .tag.verdict-unknown::before {
      background: repeating-linear-gradient(135deg, var(--shade) 0 2px, transparent 2px 5px);
      border: 1px solid var(--shade); }
    .tag { display: inline-flex; align-items: center; gap: .4em; color: var(--ink); }
    .tag::before { content: ""; flex: none; width: .8em; height: .8em; border-radius: 2px;
      background: var(--shade); }
    a > .tag { color: var(--link); text-decoration: underline; text-underline-offset: .15em; }
    .state { font-weight: 600; }
    .state .mark { display: inline-block; width: 1.25em; text-align: center; font-weight: 700;
      border: 1px solid currentcolor; border-radius: 50%; line-height: 1.15; }
    .state-pass { color: var(--pass); }
    .state-fail, .state-error { color: var(--fail); }
    .state-unknown, .state-warning { color: var(--open); }
    .state-done, .state-information { color: var(--soft); }
    .measures { width: 45%; }
    .measure { display: block; height: .8rem; margin-top: .35rem; min-width: 1px; border-radius: 2px;
      background: var(--propose); }

    table { width: 100%; border-collapse: collapse; }
    caption { text-align: left; font-weight: 600; padding-bottom: .4rem; }
    th, td { padding: .4rem .6rem; border-bottom: 1px solid var(--line); text-align: left;
      vertical-align: top; }
    th { font-weight: 600; }
    tbody th { font-weight: 500; }
    .number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
    .zero { color: var(--soft); }
    table.plain th, table.plain td { padding: .22rem .5rem .22rem 0; }
    .scroll { overflow-x: auto; background: var(--panel); border: 1px solid var(--line); border-radius: 6px; }
    .scroll caption { padding: .6rem .6rem .3rem; }
    .scroll caption span { display: inline-block; position: sticky; left: .6rem;
      max-width: calc(100vw - 4rem); }
    .scroll thead th { vertical-align: bottom; border-bottom: 2px solid var(--strong-line);
      font-size: .875rem; line-height: 1.3; }
    .scroll thead th.group { text-align: center; border-bottom: 1px solid var(--line); color: var(--soft);
      font-weight: 500; }
    thead th button { padding: 0; border: 0; background: none; font-weight: 600; text-align: inherit;
      line-height: 1.3; overflow-wrap: normal; }
    thead th button:hover { text-decoration: underline; }
    .arrow { white-space: pre; }
    tbody tr:hover { background: color-mix(in srgb, var(--link) 6%, transparent); }
    tr.target, .target > details > summary { background: var(--target) !important; }
    .target { outline: 2px solid var(--open); outline-offset: -2px; }
    .grid td, .grid th, .cards td, .cards th { overflow-wrap: break-word; }
    thead th.number { white-space: normal; min-width: 4.5rem; }
    .grid tbody th { min-width: 12rem; }
    .cards tbody th { width: 32%; }
    @media screen and (min-width: 761px) {
      .cards tbody th { min-width: 14rem; }
      .cards tbody td:not(.number) { min-width: 6.5rem; }
    }
    .code { font-weight: 700; }
    .domain, .said, .under { display: block; }
    .domain, .owner, .under, .verified { color: var(--soft); }
    .domain { font-size: .875rem; }
    .place { color: var(--soft); }
    td .place, th .place { display: block; }
    .tags, .flat { list-style: none; padding: 0; }
    .long > summary .more { color: var(--link); text-decoration: underline; }
    .long > p { margin-top: .4rem; max-height: 24rem; overflow-y: auto; }

    .tools { display: grid; grid-template-columns: repeat(auto-fit, minmax(11.5rem, 1fr)); gap: .6rem .9rem;
      margin-bottom: .75rem; }
    .tools .wide { grid-column: 1 / -1; }
    .field label { display: block; font-size: .875rem; color: var(--soft); }
    .field input, .field select { width: 100%; text-overflow: ellipsis; }
    ::placeholder { color: var(--soft); opacity: 1; }
    .status { margin: 0 0 .4rem; font-variant-numeric: tabular-nums; }
    .listing { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center;
      gap: .25rem 1rem; margin-bottom: .5rem; }
    .listing p { margin: 0; }
    .pager { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem; margin-top: .75rem; }
    .page-number { padding: 0 .5rem; font-variant-numeric: tabular-nums; }
    .print-note { display: none; }
    .proposals { list-style: none; padding: 0; }
    .proposals > li { margin-bottom: .4rem; background: var(--panel); border: 1px solid var(--line);
      border-radius: 6px; }
    .proposals > li > details > summary { padding: .55rem .9rem; cursor: pointer; list-style: none; }
    .proposals > li > details > summary::-webkit-details-marker { display: none; }
    .proposals > li > details > summary:hover h3 { text-decoration: underline; }
    .top { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; align-items: baseline; font-size: .9rem; }
    .top::after { content: "▸"; margin-left: auto; color: var(--soft); }
    details[open] > summary .top::after { content: "▾"; }
    .position { color: var(--soft); min-width: 2.5ch; font-variant-numeric: tabular-nums; }
    .decided { border: 1px solid currentcolor; border-radius: 3px; padding: 0 .4em; }
    .under { font-size: .9rem; unicode-bidi: isolate; }
    .proposal-body { padding: .25rem .9rem 1rem; border-top: 1px solid var(--line); }
    .facts-of { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 2rem;
      margin: 0 0 1rem; }
    .facts-of > div { padding: .35rem 0; border-bottom: 1px solid var(--line); }
    .facts-of > div:first-child { grid-column: 1 / -1; }
    .facts-of dt { font-size: .875rem; color: var(--soft); }
    .facts-of dd { margin: 0; }
    .block { margin-bottom: 1rem; }
    .block ul { list-style-type: disc; }
    .gates th[scope="row"] { width: 24%; } .gates td:nth-child(2) { width: 9.5rem; }
    .block .evidence, .block .evidence ul { list-style: none; padding-left: 0; }
    .block .evidence ul { margin: .25rem 0 .25rem .6rem; padding-left: .9rem;
      border-left: 2px solid var(--line); }
    .step { padding: .15rem 0; }
    .kind { display: inline-block; padding: 0 .45em; border: 1px solid var(--strong-line);
      border-radius: 3px; font-size: .82rem; }
    .step-concluded > .kind, .step-estimate > .kind { border-style: dashed; border-color: var(--propose);
      color: var(--propose); }
    .step-absent > .kind { border-style: dotted; color: var(--open); }
    cite { font-style: normal; color: var(--soft); }
    .permalink { margin: 0; font-size: .9rem; }
    .method li { margin-bottom: .35rem; }
    #method h3 { margin: .75rem 0 .35rem; }

    @media screen and (max-width: 1000px) {
      .layout { grid-template-columns: minmax(0, 1fr); gap: 1rem; }
      .contents { position: static; max-height: none; }
      .contents ul { display: flex; flex-wrap: wrap; gap: .3rem .3rem; }
      .contents a { padding: .2rem .55rem; border: 1px solid var(--line); border-radius: 1rem;
        background: var(--panel); font-size: .9rem; }
    }
    @media screen and (max-width: 760px) {
      .masthead { flex-direction: column-reverse; align-items: flex-start; }
      .panels, .pair, .facts-of { grid-template-columns: minmax(0, 1fr); }
      .measures { width: 25%; }
      .tools { grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); }
      .grid { min-width: 58rem; }
      .grid tbody th:first-child { position: sticky; left: 0; width: 9.5rem; min-width: 9.5rem;
        max-width: 9.5rem; background: var(--panel); border-right: 1px solid var(--line); }
      .cards, .cards caption, .cards thead, .cards tbody, .cards tbody tr, .cards tbody th, .cards tbody td {
        display: block; width: auto; }
      .cards thead tr { display: flex; flex-wrap: wrap; gap: .3rem; padding: 0 .6rem .6rem; }
      .cards thead th { padding: 0; border: 0; }
      .cards thead button { padding: .15rem .5rem; border: 1px solid var(--strong-line); font-weight: 500; }
      .cards tbody tr { padding: .5rem .6rem; border-top: 2px solid var(--strong-line); }
      .cards tbody th, .cards tbody td { padding: .15rem 0; border: 0; text-align: left; }
      .cards tbody td::before { content: attr(data-label) ": "; color: var(--soft); font-size: .875rem; }
      .cards td .place { display: inline; }
      .cards tbody td.number { display: inline-block; margin-right: 1.25rem; }
      .gates thead { display: none; }
      .gates tr { display: block; padding: .35rem 0; border-bottom: 1px solid var(--line); }
      table.gates th[scope="row"], table.gates td, .gates td:nth-child(2) { display: inline; width: auto;
        border: 0; }
      table.gates td:last-child { display: block; }
      .counts { grid-template-columns: repeat(2, minmax(0, 1fr)); }
    }

    @page { size: A4; margin: 20mm 15mm 20mm 25mm; }
    @media print {
      :root { --ground: #fff; --tint: #fff; --target: transparent; }
      body { font-size: 10.5pt; line-height: 1.35; }
      .skip, .contents, .tools, .pager, .actions, .chosen button, .permalink, .top::after,
        .long > summary .more, .intro { display: none !important; }
      .layout { display: block; padding: 0; }
      .masthead { padding: 0 0 3mm; }
      .print-note { display: block; font-style: italic; }
      .scroll { overflow: visible; border: 0; }
      .scroll caption { padding-left: 0; }
      .panel, .proposals > li { border-radius: 0; }
      main:has(> section.selected) > section:not(.selected) { display: none; }
      .panels { display: block; }
      .panel { margin-bottom: 3mm; }
      .counts { grid-template-columns: repeat(4, minmax(0, 1fr)); }
      .proposals h3 { font-size: 10.5pt; }
      main > section { margin-bottom: 8mm; }
      .masthead { border-top: 0; }
      .grid, .cards, .plain { font-size: 8.5pt; }
      .grid th, .grid td, .cards th, .cards td { padding: 1mm; }
      .scroll thead th { font-size: 7.5pt; }
      .grid tbody th { min-width: 0; }
      .bar.small { min-width: 0; }
      .grid thead button { overflow-wrap: anywhere; }
      thead { display: table-header-group; }
      tr, .proposals > li > details > summary, .panel { break-inside: avoid; }
      section > h2 { text-decoration: none !important; }
      h2, h3, h4, caption { break-after: avoid; }
      a { color: inherit; text-decoration: none; }
      .target { outline: none; }
      .bar, .part, .tag::before, .measure { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }
    """#
}
