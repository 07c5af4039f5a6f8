/// The part of the page's script that writes one proposal: its headline and, once opened, all of it.
enum PageDetails {
  static let text = #"""
    /* ---- The headline of a proposal ---- */

    function headline(proposal, position) {
      const readiness = readinessOf(proposal);
      const mark = { ready: "pass", blocked: "unknown", done: "done" }[readiness];
      const sign = { ready: "✓", blocked: "–", done: "●" }[readiness];
      const papers = (proposal.papers || []).map((paper) => read(paper.name)).join(", ");
      const registers = (proposal.registers || []).map((register) => read(register.name)).join(", ");
      return el(
        "summary", {},
        el(
          "span", { class: "top" }, el("span", { class: "position" }, `${count(position)}.`),
          proposal.verdict ? tag(proposal.verdict) : null,
          el(
            "span", { class: `state state-${mark}` },
            el("span", { class: "mark", "aria-hidden": "true" }, sign), " ", say(readiness)
          ),
          proposal.status && proposal.status !== "new" && proposal.status !== "done"
            ? el("span", { class: "decided" }, label(statusWords, proposal.status))
            : null
        ),
        el("h3", {}, vietnamese(shortened(proposal.text || label(kindWords, proposal.kind), 220))),
        el(
          "span", { class: "under" }, el("b", {}, proposal.procedure), " ",
          vietnamese(shortened(proposal.procedureName || "", 180)), " · ", read(proposal.authority)
        ),
        papers ? el(
                   "span", { class: "under" }, shortened(papers, 200),
                   registers ? ` → ${shortened(registers, 200)}` : ""
                 )
               : null
      );
    }

    /* ---- One proposal in full ---- */

    function describe(proposal, position) {
      const pair = (word, ...content) =>
        (content.flat(9).some((part) => part) ? el("div", {}, el("dt", {}, say(word)), el("dd", {}, content))
                                              : null);
      const names = (values, more) =>
        ((values || []).length
           ? el(
               "ul", { class: "flat" },
               values.map((value) => el("li", {}, read(value.name), more ? more(value) : null))
             )
           : null);
      const facts = el(
        "dl", { class: "facts-of" }, pair("component", long(proposal.text || "", 2000)),
        pair("papers", names(proposal.papers)),
        pair(
          "replacedBy",
          names(
            proposal.registers,
            (register) =>
              (register.owner ? el("span", { class: "owner" }, ` (${read(register.owner)})`) : null)
          )
        ),
        pair("procedure", procedureLink(proposal.procedure), " ", long(proposal.procedureName || "")),
        pair("authority", read(proposal.authority)), pair("case", written(proposal.case)),
        pair("kind", label(kindWords, proposal.kind)), pair("decision", label(statusWords, proposal.status)),
        pair("confidence", proposal.confidence == null ? null : percents.format(proposal.confidence)),
        pair("place", place(proposal.place)),
        pair("path", proposal.component ? el("code", { class: "place" }, proposal.component) : null)
      );
      return [
        facts, block("basis", basis(proposal.basis || [])), gates(proposal.gates),
        block(
          proposal.status === "done" ? "amendmentsDone" : "amendments", amendments(proposal.amendments || [])
        ),
        proposal.evidence
          ? block("evidence", el("ul", { class: "evidence" }, evidence(proposal.evidence, 0)))
          : null,
        el(
          "p", { class: "permalink" },
          el("a", { href: `#proposal-${position}` }, say("link", { number: count(position) }))
        )
     ].filter(Boolean);
    }

    const block = (word, content) => el("div", { class: "block" }, el("h4", {}, say(word)), content);

    function basis(entries) {
      if (!entries.length) return el("p", {}, say("noBasis"));
      return el("ul", {}, entries.map((entry) => {
        const row = /^([IVX]+)\/([^/]+)\/([^/]+)$/.exec(entry.row || "");
        const details = [
          entry.row ? (row ? say("row", { annex: row[1], serial: row[2], ordinal: row[3] })
                           : say("rowRaw", { row: entry.row }))
                    : null,
          entry.similarity == null ? null : say("similarity", { share: percents.format(entry.similarity) })
       ].filter(Boolean).join("; ");
        return el(
          "li", {}, el("b", {}, written(cited(entry))), details ? ` (${details})` : null,
          entry.summary ? el("span", { class: "said" }, long(entry.summary)) : null
        );
      }));
    }

    function gates(found) {
      if (!found || !Object.keys(found).length) return null;
      const rows =
        Object.keys(gateWords)
          .filter((name) => found[name])
          .map(
            (name) => el(
              "tr", {}, el("th", { scope: "row" }, capital(label(gateWords, name))),
              el("td", {}, state(found[name].state, stateWords)), el("td", {}, long(found[name].ground, 900))
            )
          );
      return el(
        "div", { class: "block" },
        el(
          "table", { class: "plain gates" }, el("caption", {}, say("gates")),
          el(
            "thead", {},
            el("tr", {}, ["gate", "state", "ground"].map((word) => el("th", { scope: "col" }, say(word))))
          ),
          el("tbody", {}, rows)
        )
      );
    }

    const documentName = (number) =>
      (Object.hasOwn(data.documentNames || {}, number) ? data.documentNames[number] : read(number));

    /* A provision with its document as administrative writing cites it, without a comma between them. */
    const cited = ({ document, provision }) => [provision && read(provision), documentName(document)]
                                                 .filter(Boolean)
                                                 .join(" ");

    const candidatesShown = 6;

    function amendments(entries) {
      if (!entries.length) return el("p", {}, say("noAmendment"));
      const where = (entry) => {
        if (!entry.document) return el("b", {}, say("documentOpen"));
        if (!entry.annex) return el("b", {}, written(cited(entry)));
        return [
          el("b", {}, written(documentName(entry.document))),
          say("inAnnex", { annex: entry.annex, provision: read(entry.provision) })
       ];
      };
      return el(
        "ul", {},
        entries.map(
          (entry) => el(
            "li", {}, where(entry), ": ", long(entry.change),
            entry.issuer ? el("span", { class: "said" }, `${say("issuer")}: ${read(entry.issuer)}`) : null,
            (entry.candidates || []).length
              ? el(
                  "span", { class: "said" }, `${say("candidates")}: `,
                  entry.candidates.slice(0, candidatesShown)
                    .map((name, index) => [index ? "; " : null, written(documentName(name))]),
                  entry.candidates.length > candidatesShown
                    ? say("moreDocuments", { count: count(entry.candidates.length - candidatesShown) })
                    : null
                )
              : null
          )
        )
      );
    }

    /* A step of the evidence with the steps it rests on; facts, conclusions and estimates carry their kind in
     * words. */
    function evidence(step, depth) {
      if (depth > 40) return el("li", {}, say("deep"));
      const citation = step.citation && cited(step.citation);
      return el(
        "li", { class: `step step-${step.kind}` },
        el("span", { class: "kind" }, label(evidenceWords, step.kind)), " ", long(step.text, 900),
        citation ? el("cite", {}, ` [${citation}]`) : null,
        step.verified == null
          ? null
          : el("span", { class: "verified" }, ` (${say(step.verified ? "checked" : "unchecked")})`),
        step.place ? [" ", place(step.place)] : null,
        (step.from || []).length ? el("ul", {}, step.from.map((part) => evidence(part, depth + 1))) : null
      );
    }
    """#
}
