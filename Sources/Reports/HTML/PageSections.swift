/// The part of the page's script that draws every section but the list of proposals.
enum PageSections {
  static let text = #"""
    /* ---- Sections ---- */

    function drawOverview() {
      const summary = data.summary || {};
      const verdicts = summary.verdicts || {};
      const whole = total(verdicts, Object.keys(verdictWords));
      const relief = total(verdicts, reliefs);
      const node = section("overview");
      const parts = {
        papers: count(summary.papersAsked),
        procedures: count(summary.procedures),
        relief: count(relief),
        share: percent(relief, whole)
      };
      node.append(el(
        "p", { class: "headline" }, el("strong", {}, say("headlineNumber", parts)),
        say(relief ? "headline" : "headlineNone", parts)
      ));

      const fact = (key, value, large) =>
        el("div", { class: large ? "large" : null }, el("dt", {}, say(key)), el("dd", {}, count(value)));
      const facts = el(
        "section", { class: "panel facts", "aria-labelledby": "facts-title" },
        el("h3", { id: "facts-title" }, say("facts")), el("p", { class: "note" }, say("factsNote")),
        el(
          "dl", { class: "counts" }, fact("countProcedures", summary.procedures, true),
          fact("countPapers", summary.papersAsked, true), fact("countComponents", summary.components),
          fact("countForms", summary.forms), fact("countNotes", summary.notes),
          fact("countFiles", summary.files), fact("countUnread", summary.unreadFiles)
        )
      );

      const shares =
        Object.keys(verdictWords)
          .map(
            (name) =>
              `${label(verdictWords, name)} ${count(verdicts[name])} (${percent(verdicts[name] || 0, whole)})`
          );
      const legend = el(
        "table", { class: "plain" }, el("caption", { class: "hidden" }, say("verdictCaption")),
        el(
          "thead", {},
          el(
            "tr", {}, el("th", { scope: "col" }, say("verdict")),
            el("th", { scope: "col", class: "number" }, say("number")),
            el("th", { scope: "col", class: "number" }, say("share"))
          )
        ),
        el(
          "tbody", {},
          Object.keys(verdictWords)
            .map(
              (name) => el(
                "tr", {},
                el(
                  "th", { scope: "row" },
                  reliefs.includes(name) && verdicts[name]
                    ? el("a", { href: `#proposals?verdict=${name}` }, tag(name))
                    : tag(name)
                ),
                el("td", { class: "number" }, number(verdicts[name])),
                el("td", { class: "number" }, percent(verdicts[name] || 0, whole))
              )
            )
        )
      );

      const sizes = Object.fromEntries([
        "ready", "blocked", "done"
     ].map((name) => [name, proposals.filter((proposal) => readinessOf(proposal) === name).length]));
      const tile = (name) => el(
        "li", { class: `tile tile-${name}` },
        el(
          sizes[name] ? "a" : "div", sizes[name] ? { href: `#proposals?gate=${name}` } : {},
          el("strong", {}, count(sizes[name])), " ", el("span", {}, say(name))
        )
      );
      const suggestions = el(
        "section", { class: "panel suggestions", "aria-labelledby": "suggestions-title" },
        el("h3", { id: "suggestions-title" }, say("suggestions")),
        el("p", { class: "note" }, say("suggestionsNote")),
        bar(verdicts, say("barText", { parts: shares.join("; ") })),
        el(
          "div", { class: "pair" }, legend,
          el("ul", { class: "tiles" }, ["ready", "blocked", "done"].map(tile))
        )
      );
      node.append(
        el("div", { class: "panels" }, facts, suggestions), drawGates(summary)
      );
    }

    function drawGates(summary) {
      const [held, failed, open] =
        ["gateNotPassed", "gateFailed", "gateUnknown"].map((name) => summary[name] || {});
      const most = Math.max(1, ...Object.values(held));
      const rows = Object.keys(gateWords).map((name) => {
        const share = el("span", { class: "measure", "aria-hidden": "true" });
        share.style.width = `${(100 * (held[name] || 0)) / most}%`;
        return el(
          "tr", {},
          el(
            "th", { scope: "row" },
            held[name] ? el("a", { href: `#proposals?gate=${name}` }, capital(label(gateWords, name)))
                       : capital(label(gateWords, name))
          ),
          el("td", { class: "number" }, number(failed[name])),
          el("td", { class: "number" }, number(open[name])), el("td", { class: "measures" }, share)
        );
      });
      return el(
        "div", { class: "panel suggestions" },
        el(
          "table", { class: "plain gates-held" }, el("caption", {}, say("gateCaption")),
          el(
            "thead", {},
            el(
              "tr", {}, el("th", { scope: "col" }, say("gate")),
              el("th", { scope: "col", class: "number" }, say("gateFailed")),
              el("th", { scope: "col", class: "number" }, say("gateUnknown")),
              el("td", { class: "measures" })
            )
          ),
          el("tbody", {}, rows)
        ),
        el("p", { class: "note" }, say("gateNote")),
        summary.partialRows
          ? el(
              "p", { class: "note" },
              say("partialRows", { count: count(summary.partialRows), all: count(proposals.length) })
            )
          : null
      );
    }

    function drawAggregates() {
      const facts = say("facts");
      const shareOf = (cell) => (row) => [cell(row), bar(row.verdicts)];
      table(section("byAuthority", (data.byAuthority || []).length), {
        id: "byAuthority",
        rows: data.byAuthority,
        columns: [
          {
            label: say("ministry"),
            value: (row) => read(row.name),
            cell: shareOf(named("authority", (row) => key(row.name))),
            head: true
          },
          sizeColumn(capital(say("countProcedures")), (row) => row.procedures, facts),
          sizeColumn(say("components"), (row) => row.components, facts), ...verdictColumns(), readyColumn()
       ]
      });
      table(section("byRegister", (data.byRegister || []).length), {
        id: "byRegister",
        rows: data.byRegister,
        columns: [
          {
            label: say("register"),
            value: (row) => read(row.name),
            cell: named("register", (row) => row.id),
            head: true
          },
          { label: say("owner"), value: (row) => read(row.owner) }, {
            label: say("publication"),
            value: (row) => label(publicationWords, row.publication),
            cell: (row) => state(row.publication, publicationWords)
          },
          sizeColumn(say("demands"), (row) => row.demands), sizeColumn(say("ready"), (row) => row.ready)
       ]
      });
      table(section("byPaper", (data.byPaper || []).length), {
        id: "byPaper",
        rows: data.byPaper,
        columns: [
          {
            label: say("paper"),
            value: (row) => read(row.name),
            cell: shareOf(named("paper", (row) => row.id)),
            head: true
          },
          sizeColumn(say("demands"), (row) => row.demands, facts), ...verdictColumns(), readyColumn()
       ]
      });
    }

    /* Draws the table of procedures and gives back how to bring one of them to view. */
    function drawProcedures() {
      const rows = data.procedures || [];
      const sizes = new Map();
      for (const proposal of proposals)
        sizes.set(proposal.procedure, (sizes.get(proposal.procedure) || 0) + 1);
      const outcome = (row) => {
        const found = reliefs.filter(
                               (name) => (row.verdicts || {})[name]
        ).map((name) => el("li", {}, tag(name, row.verdicts[name])));
        const here = sizes.get(row.code);
        return [
          found.length ? el("ul", { class: "tags" }, found) : null,
          here ? filterLink(say("seeProposals", { count: count(here) }), { procedure: row.code }) : null,
          row.reason                 ? long(row.reason)
            : !here && !found.length ? say("noReason")
                                     : null
       ];
      };
      const reveal = table(section("procedures", rows.length), {
        id: "procedures",
        rows,
        cards: true,
        anchor: (row) => `procedure-${row.code}`,
        search: (row) =>
          `${row.code} ${row.name} ${read(row.domain)} ${read(row.authority)} ${read(row.reason)}`,
        choices: [
          { label: say("ministry"), pairs: (row) => [[key(row.authority), read(row.authority)]] }, {
            label: say("outcome"),
            pairs: (row) =>
              (sizes.has(row.code) ? [["some", say("proposals")]] : [["none", say("noProposal")]])
          }
       ],
        columns: [
          {
            label: say("procedure"),
            value: (row) => row.code,
            head: true,
            cell: (row) =>
              [el("span", { class: "code" }, row.code), " ", long(row.name, 300),
               row.domain ? el("span", { class: "domain" }, written(row.domain)) : null, place(row.place)]
          },
          { label: say("authority"), value: (row) => read(row.authority) },
          sizeColumn(say("components"), (row) => row.components),
          sizeColumn(say("relief"), (row) => total(row.verdicts, reliefs)),
          sizeColumn(capital(label(verdictWords, "keep")), (row) => total(row.verdicts, ["keep"])),
          sizeColumn(capital(label(verdictWords, "unknown")), (row) => total(row.verdicts, ["unknown"])),
          sizeColumn(say("ready"), (row) => row.ready), {
            label: say("outcome"),
            value: (row) => (sizes.has(row.code) ? "" : read(row.reason)),
            cell: outcome
          }
       ]
      });
      const byCode = new Map(rows.map((row) => [row.code, row]).reverse());
      return (code) => {
        const row = byCode.get(code);
        if (row && reveal) reveal(row);
        return row;
      };
    }

    function drawRest() {
      const unknown = data.unknown || [];
      table(section("unknowns", unknown.length), {
        id: "unknowns",
        rows: unknown,
        cards: true,
        search: (row) => `${row.procedure} ${row.procedureName} ${row.text} ${read(row.reason)}`,
        choices: [{ label: say("reason"), pairs: (row) => [[key(row.reason), read(row.reason)]] }],
        columns: [
          {
            label: say("component"),
            value: (row) => row.text,
            cell: (row) => long(row.text),
            head: true
          },
          {
            label: say("procedure"),
            value: (row) => row.procedure,
            cell: (row) => [procedureLink(row.procedure), " ", long(row.procedureName, 160)]
          },
          { label: say("reason"), value: (row) => read(row.reason), cell: (row) => long(row.reason) },
          placeColumn()
       ]
      });
      const found = data.findings || [];
      const ranks = Object.keys(severityWords);
      table(section("findings", found.length), {
        id: "findings",
        rows: found,
        cards: true,
        search: (row) =>
          `${row.rule} ${read(row.summary)} ${read(row.subject)} ${row.place ? row.place.file : ""}`,
        choices: [
          {
            label: say("severity"),
            pairs: (row) => [[row.severity, capital(label(severityWords, row.severity))]]
          },
          { label: say("rule"), pairs: (row) => [[row.rule, row.rule]] }
       ],
        columns: [
          {
            label: say("severity"),
            value: (row) => String(ranks.indexOf(row.severity)),
            cell: (row) => state(row.severity, severityWords)
          },
          {
            label: say("finding"),
            value: (row) => read(row.summary),
            head: true,
            cell: (row) =>
              [long(row.summary),
               row.explanation
                 ? el(
                     "details", {}, el("summary", {}, say("explanation")), el("p", {}, read(row.explanation))
                   )
                 : null]
          },
          {
            label: say("subject"),
            value: (row) => read(row.subject),
            cell: (row) => long(row.subject, 160)
          },
          { label: say("rule"), value: (row) => row.rule, cell: (row) => el("code", {}, row.rule) },
          placeColumn()
       ]
      });
      const unread = data.unread || [];
      table(section("unread", unread.length), {
        id: "unread",
        rows: unread,
        cards: true,
        columns: [
          {
            label: say("file"),
            value: (row) => row.file,
            cell: (row) => el("code", { class: "place" }, row.file),
            head: true
          },
          { label: say("reason"), value: (row) => read(row.reason), cell: (row) => long(row.reason) }
       ]
      });
      const method = section("method");
      method.append(
        el("h3", {}, say("methodHeading")),
        (data.method || []).length
          ? el("ol", { class: "method" }, data.method.map((line) => el("li", {}, read(line))))
          : el("p", {}, say("nothing")),
        el("h3", {}, say("sourcesHeading"))
      );
      table(method, {
        id: "sources",
        rows: data.sources,
        cards: true,
        columns: [
          {
            label: say("name"),
            value: (row) => read(row.name),
            head: true,
            cell: (row) => long(row.name)
          },
          { label: say("note"), value: (row) => read(row.note), cell: (row) => long(row.note) }, {
            label: say("verification"),
            value: (row) => String(Boolean(row.verified)),
            cell: (row) => el("span", {}, say(row.verified ? "verified" : "notVerified"))
          }
       ]
      });
    }
    """#
}
