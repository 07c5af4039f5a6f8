/// The script of the report page, put together from its parts, and the pieces that all of them use.
enum PageScript {
  static let text = [
    PageWords.text, pieces, PageTables.text, PageSections.text, PageRoadmap.text, PageStructure.text,
    PageDetails.text, PageProposals.text,
  ].joined(separator: "\n")

  private static let pieces = #"""
    /* ---- The payload, and how its values are read ---- */

    const data = (() => {
      try {
        return JSON.parse(document.getElementById("report").textContent);
      } catch (error) {
        return { failure: String(error) };
      }
    })();
    const english = data.lang === "en";
    const locale = english ? "en-GB" : "vi-VN";
    const proposals = data.proposals || [];
    const reliefs = ["cut", "replace", "propose", "partial"];
    const pageLength = 50;

    const fill = (sentence, parts) => sentence.replace(/\{(\w+)\}/g, (_, name) => parts[name] ?? "");
    const say = (key, parts = {}) => fill(words[key][english ? 1 : 0], parts);
    const label = (table, key) =>
      (Object.hasOwn(table, key) ? table[key][english ? 1 : 0] : String(key ?? ""));
    const capital = (text) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

    /* A bilingual value in the language of the page; plain strings pass through. */
    function read(value) {
      if (value == null) return "";
      if (typeof value !== "object") return String(value);
      return (english ? value.en || value.vi : value.vi || value.en) || "";
    }
    /* What identifies a bilingual value whatever the language of the page. */
    const key = (value) =>
      (value && typeof value === "object" ? value.vi || value.en || "" : String(value ?? ""));
    const numbers = new Intl.NumberFormat(locale);
    const percents = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
    const count = (value) => numbers.format(value || 0);
    const percent = (part, whole) => percents.format(whole ? part / whole : 0);
    const day = (text) => String(text ?? "").replace(/^(\d{4})-(\d{2})-(\d{2})$/, "$3/$2/$1");
    const total = (verdicts, names) => names.reduce((sum, name) => sum + ((verdicts || {})[name] || 0), 0);
    const collator = new Intl.Collator("vi", { numeric: true });

    /* Letters without diacritics or case, so that "giay khai sinh" finds "Giấy khai sinh". */
    const folded = (text) =>
      text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();

    /* ---- Building the page: text only ever becomes text nodes and attributes ---- */

    function el(tag, properties = {}, ...children) {
      const node = document.createElement(tag);
      for (const [name, value] of Object.entries(properties)) {
        if (value == null || value === false) continue;
        if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
        else node.setAttribute(name, value === true ? "" : value);
      }
      node.append(...children.flat(9).filter((child) => child != null && child !== ""));
      return node;
    }

    /* Text of the catalogue, which is Vietnamese on the English page too. */
    const vietnamese = (text) => (english && text ? el("span", { lang: "vi" }, text) : text);
    const written = (value) => (value && typeof value === "object" ? read(value) : vietnamese(read(value)));

    function shortened(text, limit) {
      if (text.length <= limit) return text;
      return text.slice(0, limit).replace(/\s+\S{0,40}$/, "").replace(/[\uD800-\uDBFF]$/, "") + "…";
    }

    /* A text of any length: a very long one is folded away behind its beginning. */
    function long(value, limit = 400) {
      const text = read(value);
      if (text.length <= limit) return written(value);
      const lang = english && typeof value !== "object" ? "vi" : null;
      return el(
        "details", { class: "long" },
        el(
          "summary", { lang }, shortened(text, limit / 2), " ",
          el("span", { class: "more", lang: locale.slice(0, 2) }, say("wholeText"))
        ),
        el("p", { lang }, text)
      );
    }

    function place(where) {
      if (!where || !where.file) return null;
      const parts = [where.file, where.line, where.column].filter((part) => part != null && part !== "");
      return el("code", { class: "place" }, parts.join(":"));
    }

    const tag = (verdict, size) => el(
      "span", { class: `tag verdict-${verdict}` },
      label(verdictWords, verdict) + (size == null ? "" : `: ${count(size)}`)
    );
    const marks = {
      pass: "✓",
      fail: "×",
      unknown: "?",
      error: "×",
      warning: "!",
      information: "i"
    };
    const state = (name, table) => el(
      "span", { class: `state state-${name}` },
      el("span", { class: "mark", "aria-hidden": "true" }, marks[name] || "?"), " ", label(table, name)
    );
    const number = (value) => el("span", { class: value ? null : "zero" }, count(value));

    /* A bar of verdict shares; the numbers stand in text beside it. */
    function bar(verdicts, text) {
      const whole = total(verdicts, Object.keys(verdictWords));
      const parts = Object.keys(verdictWords).filter((name) => verdicts && verdicts[name] > 0).map((name) => {
        const part = el("span", { class: `part verdict-${name}` });
        part.style.flexGrow = verdicts[name] / whole;
        return part;
      });
      return el(
        "div",
        text ? { class: "bar", role: "img", "aria-label": text }
             : { class: "bar small", "aria-hidden": "true" },
        parts
      );
    }

    const filterLink = (text, filters) =>
      el("a", { href: "#proposals?" + new URLSearchParams(filters) }, text);

    /* A part of the page with its heading and its line in the contents. */
    function section(id, size) {
      const heading = el("h2", { id: `${id}-title` }, say(id));
      const node = el("section", { id, "aria-labelledby": `${id}-title`, tabindex: "-1" }, heading);
      if (id !== "overview" && id !== "method") node.append(el("p", { class: "intro" }, say(`${id}Intro`)));
      document.getElementById("main").append(node);
      document.querySelector("#contents ul")
        .append(el(
          "li", {},
          el(
            "a", { href: `#${id}` }, say(id),
            size == null ? null : el("span", { class: "size" }, " ", count(size))
          )
        ));
      return node;
    }

    /* ---- Lists shown fifty at a time ---- */

    /* `draw` is given the rows to show; `isFiltered` says whether a selection was made: then it is printed
     * whole, and alone. */
    function paged({ name, draw, isFiltered, whole }) {
      let rows = [];
      let page = 0;
      const status = el("p", { class: "status", role: "status" });
      const note = el("p", { class: "print-note" }, say("printNote"));
      const where = el("span", { class: "page-number" });
      const button = (word, target) =>
        el("button", { type: "button", onclick: () => turn(target()) }, say(word));
      const lastPage = () => Math.max(0, Math.ceil(rows.length / pageLength) - 1);
      const buttons = [
        button("first", () => 0), button("previous", () => page - 1), button("next", () => page + 1),
        button("last", lastPage)
     ];
      const nav = el(
        "nav", { class: "pager", "aria-label": say("pages", { list: name }) }, buttons[0], buttons[1],
        where, buttons[2], buttons[3]
      );

      function turn(target) {
        if (target < 0 || target > lastPage() || target === page) return;
        page = target;
        update();
        status.scrollIntoView({ block: "start" });
        status.tabIndex = -1;
        status.focus({ preventScroll: true });
      }
      function update(everything = false) {
        page = Math.min(page, lastPage());
        const shown = everything ? rows : rows.slice(page * pageLength, (page + 1) * pageLength);
        const from = everything ? 0 : page * pageLength;
        draw(shown);
        const parts = {
          from: count(from + 1),
          to: count(from + shown.length),
          count: count(rows.length),
          all: count(whole)
        };
        status.textContent = rows.length === 0 ? say(whole ? "shownNone" : "nothing")
                                               : say(rows.length < whole ? "shownOf" : "shown", parts);
        nav.hidden = everything || lastPage() === 0;
        note.hidden = nav.hidden;
        where.textContent = say("page", { page: count(page + 1), pages: count(lastPage() + 1) });
        buttons.forEach(
          (item, index) => item.setAttribute("aria-disabled", index < 2 ? page === 0 : page === lastPage())
        );
      }
      addEventListener("beforeprint", () => {
        const home = status.closest("section");
        if (home) home.classList.toggle("selected", isFiltered());
        if (isFiltered() && lastPage() > 0) update(true);
      });
      addEventListener("afterprint", () => {
        if (isFiltered() && lastPage() > 0) update();
      });
      return {
        status,
        note,
        nav,
        show(next) {
          rows = next;
          page = 0;
          update();
        },
        reveal(row) {
          page = Math.floor(Math.max(0, rows.indexOf(row)) / pageLength);
          update();
        },
        shows: (row) => rows.includes(row),
      };
    }

    /* ---- Filters ---- */

    /* The pairs [value, label] of a choice, with how many rows each would leave, most first. */
    function tally(rows, pairsOf) {
      const found = new Map();
      for (const row of rows) {
        const seen = new Set();
        for (const [value, text] of pairsOf(row)) {
          if (value == null || value === "" || seen.has(value)) continue;
          seen.add(value);
          const entry = found.get(value) || { value, text, size: 0 };
          entry.size += 1;
          found.set(value, entry);
        }
      }
      return [...found.values()].sort((a, b) => b.size - a.size || collator.compare(a.text, b.text));
    }

    let fields = 0;
    function field(text, control) {
      control.id = `field-${(fields += 1)}`;
      return el("div", { class: "field" }, el("label", { for: control.id
                }, text), control);
    }
    const option = (value, text) => el("option", { value }, shortened(text, 90));
    const options = (entries) =>
      [option("", say("all")),
       entries.map(
         ({ value, text, size }) =>
           el("option", { value, "data-text": text }, `${shortened(text, 70)} (${count(size)})`)
       )];
    const select = (name, children, change) => el("select", { name, onchange: change }, children);
    function searchBox(change) {
      let waiting;
      return el("input", {
        type: "search",
        autocomplete: "off",
        spellcheck: "false",
        maxlength: "400",
        oninput: () => {
          clearTimeout(waiting);
          waiting = setTimeout(change, 120);
        }
      });
    }
    /* Whether every word of the query stands in the row; the folded text of a row is made once. */
    function matcher(textOf) {
      const texts = new Map();
      return (row, query) => {
        if (!query.length) return true;
        let text = texts.get(row);
        if (text === undefined) texts.set(row, (text = folded(textOf(row))));
        return query.every((word) => text.includes(word));
      };
    }
    const wordsOf = (text) => folded(text).split(/\s+/).filter(Boolean);
    """#
}
