/// The part of the page's script that makes sortable tables, and the columns they share.
enum PageTables {
  static let text = #"""
    /* ---- Sortable tables ---- */

    /* `columns`: {label, value(row) to sort by, cell(row) to show, number, head, group}. `cards`: rows become
       cards on a narrow screen. `search(row)` and `choices` [{label, pairs(row)}] add the tools above the
       table; `anchor(row)` gives a row its address. */
    function table(host, { id, columns, rows, cards, search, choices = [], anchor }) {
      const all = rows || [];
      const caption = say(`${id}Caption`);
      let sorted = { column: null, descending: false };
      const body = el("tbody");
      const matches = search && matcher(search);
      const box = search && searchBox(refresh);
      const picks = choices.map(
        (choice) => ({ ...choice, control: select("", options(tally(all, choice.pairs)), refresh) })
      );
      const list = paged({
        name: caption,
        whole: all.length,
        isFiltered: () => chosen().length > 0,
        draw: (shown) => body.replaceChildren(...shown.map(line))
      });

      const heads = columns.map((column) => {
        const arrow = el("span", { class: "arrow", "aria-hidden": "true" });
        const button = el("button", { type: "button", onclick: () => sortBy(column) }, column.label, arrow);
        return el("th", { scope: "col", class: column.number ? "number" : null }, button);
      });

      function line(row) {
        const cells = columns.map((column) => {
          const plain = column.number ? number : written;
          const content = column.cell ? column.cell(row) : plain(column.value(row));
          const properties = { class: column.number ? "number" : null, "data-label": column.label };
          return column.head ? el("th", { ...properties, scope: "row" }, content)
                             : el("td", properties, content);
        });
        return el("tr", anchor ? { id: anchor(row), tabindex: "-1" } : {}, cells);
      }
      function chosen() {
        return [box && box.value.trim(), ...picks.map((pick) => pick.control.value)].filter(Boolean);
      }
      function sortBy(column) {
        const descending = sorted.column === column ? !sorted.descending : Boolean(column.number);
        sorted = { column, descending };
        heads.forEach((head, index) => {
          const current = columns[index] === column;
          if (current) head.setAttribute("aria-sort", descending ? "descending" : "ascending");
          else head.removeAttribute("aria-sort");
          head.querySelector(".arrow").textContent = current ? (descending ? " ↓" : " ↑") : "";
        });
        refresh();
      }
      function refresh() {
        const query = box ? wordsOf(box.value) : [];
        const kept = all.filter(
          (row) => (!matches || matches(row, query)) &&
            picks.every(
              (pick) =>
                !pick.control.value || pick.pairs(row).some(([value]) => value === pick.control.value)
            )
        );
        const { column, descending } = sorted;
        if (column) {
          const side = descending ? -1 : 1;
          kept.sort((a, b) => {
            const [left, right] = [column.value(a), column.value(b)];
            return side *
              (column.number ? (left || 0) - (right || 0) : collator.compare(read(left), read(right)));
          });
        }
        list.show(kept);
      }

      const grid = el(
        "table", { class: cards ? "cards" : "grid", id: `${id}-table` },
        el("caption", {}, el("span", {}, caption)), header(columns, heads), body
      );
      const region = el(
        "div", {
          class: "scroll",
          role: "region",
          "aria-label": say("tableOf", { name: caption }),
          tabindex: "0"
        },
        grid
      );
      refresh();
      if (!all.length) return void host.append(el("p", {}, say("nothing")));
      if (search || picks.length) {
        host.append(el(
          "div", { class: "tools", role: "group", "aria-label": say("chosen", { filters: caption }) },
          box && field(say("search"), box), picks.map((pick) => field(pick.label, pick.control))
        ));
      }
      host.append(list.status, list.note, region, list.nav);
      if (!search && all.length <= pageLength) list.status.remove();
      return (row) => {
        if (!list.shows(row)) {
          if (box) box.value = "";
          picks.forEach((pick) => (pick.control.value = ""));
          refresh();
        }
        list.reveal(row);
      };
    }

    /* The head of a table, with a line of groups above the columns when they have them. */
    function header(columns, heads) {
      const groups = [];
      for (const column of columns) {
        const last = groups[groups.length - 1];
        if (last && last.name === column.group) last.span += 1;
        else groups.push({ name: column.group, span: 1 });
      }
      const line = groups.map(
        ({ name, span }) =>
          (name ? el("th", { scope: "colgroup", colspan: span, class: "group" }, name)
                : el("td", { colspan: span }))
      );
      return el(
        "thead", {}, groups.some((group) => group.name) ? el("tr", { class: "groups" }, line) : null,
        el("tr", {}, heads)
      );
    }

    const sizeColumn = (text, valueOf, group) => ({ label: text, value: valueOf, number: true, group });
    const verdictColumns = () =>
      Object.keys(verdictWords)
        .map(
          (name) => sizeColumn(
            capital(label(verdictWords, name)), (row) => (row.verdicts || {})[name] || 0, say("suggestions")
          )
        );
    const readyColumn = () => sizeColumn(say("ready"), (row) => row.ready, say("suggestions"));
    const placeColumn = () => ({
      label: say("place"),
      value: (row) => (row.place ? `${row.place.file}:${row.place.line}` : ""),
      cell: (row) => place(row.place)
    });
    const procedureLink = (code) => el("a", { href: `#procedure-${encodeURIComponent(code)}` }, code);

    /* A name that filters the proposals when there are any under it. */
    const named = (filter, idOf) => {
      const present =
        new Set(proposals.flatMap((proposal) => filters[filter].pairs(proposal).map(([value]) => value)));
      return (row) =>
               (present.has(idOf(row)) ? filterLink(read(row.name), { [filter]: idOf(row) })
                                       : read(row.name));
    };
    """#
}
