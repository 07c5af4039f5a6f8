/// The last part of the page's script: the list of proposals, addresses within the page, and the start.
enum PageProposals {
  static let text = #"""
    /* ---- What proposals can be filtered by ---- */

    const readinessOf = (proposal) =>
      (proposal.status === "done" ? "done"
         : proposal.ready         ? "ready"
                                  : "blocked");
    const heldBy = (proposal) => Object.keys(gateWords).filter(
      (name) => proposal.status !== "done" && proposal.gates && proposal.gates[name] &&
        proposal.gates[name].state !== "pass"
    );

    const filters = {
      authority :
        { word: "ministry", pairs: (proposal) => [[key(proposal.authority), read(proposal.authority)]] },
      paper: {
        word: "paper",
        pairs: (proposal) => (proposal.papers || []).map((paper) => [paper.id, read(paper.name)])
      },
      register: {
        word: "register",
        pairs: (proposal) => (proposal.registers || []).map((register) => [register.id, read(register.name)])
      },
      verdict: {
        word: "verdict",
        pairs: (proposal) => [[proposal.verdict, capital(label(verdictWords, proposal.verdict))]]
      },
      gate: {
        word: "readiness",
        pairs: (proposal) => [
          [readinessOf(proposal), say(readinessOf(proposal))],
          ...heldBy(proposal).map((name) => [name, say("held", { gate: label(gateWords, name) })])]
      },
      status: {
        word: "decision",
        pairs: (proposal) => [[proposal.status, capital(label(statusWords, proposal.status))]]
      },
      procedure: {
        word: "procedure",
        pairs: (proposal) => [[proposal.procedure, proposal.procedure]],
        hidden: true
      },
    };

    /* ---- The list ---- */

    /* Draws the list of proposals; gives back `open(number)`, which shows one, and `choose(parameters)`,
     * which sets the filters. */
    function drawProposals() {
      const node = section("proposals", proposals.length);
      const matches = matcher(
        (proposal) => [proposal.procedure, proposal.procedureName, proposal.text, read(proposal.authority),
                       ...(proposal.papers || []).map((paper) => read(paper.name))]
                        .join(" ")
      );
      const opened = new Set();
      const positions = new Map(proposals.map((proposal, index) => [proposal, index + 1]));
      const extra = new Map();
      const list = el("ol", { class: "proposals" });
      const summary = el("p", { class: "chosen" });
      const box = searchBox(() => refresh());
      box.setAttribute("placeholder", say("searchHint"));
      const order = select(
        "order",
        [
          option("", say("orderGiven")), option("sure", say("orderSure")),
          option("unsure", say("orderUnsure"))
       ],
        () => refresh()
      );
      const controls = {};
      for (const [name, filter] of Object.entries(filters)) {
        if (!filter.hidden)
          controls[name] = select(name, options(tally(proposals, filter.pairs)), () => refresh());
      }
      const pages = paged({
        name: say("proposals"),
        whole: proposals.length,
        isFiltered: () => values().length > 0,
        draw: (shown) =>
          list.replaceChildren(...shown.map((proposal) => item(proposal, positions.get(proposal))))
      });

      function values() {
        const chosen = Object.entries(controls).map(
          ([name, control]) =>
            [name, control.value, control.selectedOptions[0] ? control.selectedOptions[0].dataset.text : ""]
        );
        const hidden = [...extra].map(([name, value]) => [name, value, value]);
        return [
          ["q", box.value.trim(), `“${box.value.trim()}”`], ...chosen, ...hidden
       ].filter(([, value]) => value);
      }
      function refresh(keepAddress) {
        const chosen = values();
        const query = wordsOf(box.value);
        const tests = chosen.filter(([name]) => name !== "q");
        const kept = proposals.filter(
          (proposal) =>
            tests.every(([name,
                           value]) => filters[name].pairs(proposal).some(([found]) => found === value)) &&
            matches(proposal, query)
        );
        if (order.value)
          kept.sort(
            (a, b) => (order.value === "sure" ? -1 : 1) * ((a.confidence ?? 0) - (b.confidence ?? 0))
          );
        const said =
          chosen.map(
                  ([name, , text]) => (name === "q" ? text : `${say(filters[name].word)}: ${text}`)
          ).join("; ");
        summary.hidden = !said;
        summary.replaceChildren(
          say("chosen", { filters: said }), " ",
          el("button", { type: "button", onclick: clear }, say("clear"))
        );
        pages.show(kept);
        if (keepAddress !== true) remember(chosen);
      }
      function clear() {
        choose(new URLSearchParams());
        box.focus();
      }
      function remember(chosen) {
        const parameters = new URLSearchParams(chosen.map(([name, value]) => [name, value]));
        try {
          history.replaceState(null, "", chosen.length ? `#proposals?${parameters}` : "#proposals");
        } catch { /* the address is a convenience: some browsers refuse it for files */
        }
      }
      function choose(parameters) {
        box.value = parameters.get("q") || "";
        extra.clear();
        for (const [name, filter] of Object.entries(filters)) {
          const value = parameters.get(name) || "";
          if (filter.hidden) {
            if (value) extra.set(name, value);
          } else {
            controls[name].value = value;
            if (controls[name].selectedIndex < 0) controls[name].value = "";
          }
        }
        refresh(true);
      }

      function item(proposal, position) {
        const body = el("div", { class: "proposal-body" });
        const write = () => body.childNodes.length || body.append(...describe(proposal, position));
        const details = el(
          "details", {
            open: opened.has(position),
            ontoggle: () => {
              if (!details.isConnected) return;
              if (details.open) opened.add(position);
              else opened.delete(position);
              if (details.open) write();
            }
          },
          headline(proposal, position), body
        );
        if (details.open) write();
        return el("li", { id: `proposal-${position}` }, details);
      }
      const setAll = (open) =>
        list.querySelectorAll(":scope > li > details").forEach((details) => (details.open = open));

      node.append(
        el(
          "div", { class: "tools", role: "search", "aria-label": say("proposals") },
          el("div", { class: "wide" }, field(say("search"), box)),
          Object.entries(controls).map(([name, control]) => field(say(filters[name].word), control)),
          field(say("order"), order)
        ),
        summary,
        el(
          "div", { class: "listing" }, pages.status,
          el(
            "p", { class: "actions" },
            el("button", { type: "button", onclick: () => setAll(true) }, say("openAll")), " ",
            el("button", { type: "button", onclick: () => setAll(false) }, say("closeAll"))
          )
        ),
        pages.note, list, pages.nav
      );
      refresh(true);

      return {
        choose,
        open(position) {
          const proposal = proposals[position - 1];
          if (!proposal) return;
          if (!pages.shows(proposal)) choose(new URLSearchParams());
          opened.add(position);
          pages.reveal(proposal);
          return document.querySelector(`#proposal-${position} > details > summary`);
        },
      };
    }

    /* ---- Addresses within the page, and the start ---- */

    function bring(target) {
      if (!target) return;
      document.querySelectorAll(".target").forEach((node) => node.classList.remove("target"));
      (target.closest("li, tr") || target).classList.add("target");
      target.scrollIntoView({ block: "start" });
      target.focus({ preventScroll: true });
    }

    function go(listed, revealProcedure) {
      let address = location.hash.slice(1);
      const [name, query] = [address.split("?")[0], address.slice(address.indexOf("?") + 1)];
      try {
        address = decodeURIComponent(address);
      } catch { /* a stray percent sign: take it as it stands */
      }
      if (name === "proposals" && location.hash.includes("?")) {
        listed.choose(new URLSearchParams(query));
        bring(document.getElementById("proposals"));
      } else if (/^proposal-\d+$/.test(address)) {
        bring(listed.open(Number(address.slice(9))));
      } else if (address.startsWith("procedure-") && revealProcedure(address.slice(10))) {
        bring(document.getElementById(address));
      } else if (Object.hasOwn(words, address)) {
        bring(document.getElementById(address));
      }
    }

    const complain = (error) => document.getElementById("main").prepend(
      el("p", { class: "notice", role: "alert" }, say("unreadable", { error: String(error) }))
    );

    function start() {
      document.querySelectorAll("[data-word]").forEach((node) => (node.textContent = say(node.dataset.word)));
      document.querySelectorAll(
                "[data-word-label]"
      ).forEach((node) => node.setAttribute("aria-label", say(node.dataset.wordLabel)));
      if (data.failure || data.format !== "tthc-report-1") {
        return complain(data.failure || String(data.format));
      }
      document.getElementById("provenance")
        .append(
          ...[["edition", day(data.edition)], ["asOf", day(data.asOf)], ["source", read(data.source)]]
            .filter(([, value]) => value)
            .map(([word, value]) => el("span", {}, `${say(word)}: `, el("b", {}, value)))
        );
      document.getElementById("contents").append(el("ul"));
      drawOverview();
      drawAggregates();
      const listed = drawProposals();
      drawRoadmap();
      drawStructure();
      const revealProcedure = drawProcedures();
      drawRest();
      addEventListener("hashchange", () => go(listed, revealProcedure));
      addEventListener("click", (event) => {
        const link = event.target instanceof Element && event.target.closest("a[href^='#']");
        if (link && link.getAttribute("href") === location.hash) go(listed, revealProcedure);
      });
      /* The browser looks for the address itself once the page is loaded, and takes the focus along: go there
       * after it. */
      if (location.hash) addEventListener("load", () => setTimeout(() => go(listed, revealProcedure)));
    }
    try {
      start();
    } catch (error) {
      complain(error);
      throw error;
    }
    """#
}
