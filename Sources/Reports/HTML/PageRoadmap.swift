/// The part of the page's script that shows which documents to amend first.
enum PageRoadmap {
  static let text = #"""
    /* The figure comes drawn; the tables behind it say the same in numbers. */
    function drawRoadmap() {
      const roadmap = data.roadmap;
      if (!roadmap) return;
      const node = section("roadmap", roadmap.documents.length);
      const drawing = document.getElementById("roadmap-drawing");
      node.append(
        el("div", { class: "panel figure" }, drawing.content.cloneNode(true)),
        el("p", { class: "note" }, roadmap.description)
      );
      table(node, {
        id: "roadmapTargets",
        rows: roadmap.targets,
        columns: [
          { label: say("roadmapTarget"), value: (row) => `${row.percent} %`, head: true },
          sizeColumn(say("roadmapCost"), (row) => row.cost),
          sizeColumn(say("roadmapPapers"), (row) => row.gain),
          { label: say("roadmapReached"), value: (row) => row.share },
          { label: say("roadmapProof"), value: (row) => row.proof },
          sizeColumn(say("roadmapGreedy"), (row) => (row.greedy ? row.greedy.cost : null))
       ]
      });
      table(node, {
        id: "roadmapDocuments",
        rows: roadmap.documents,
        columns: [
          { label: say("roadmapDocument"), value: (row) => row.name, head: true },
          sizeColumn(say("roadmapPapers"), (row) => row.papers),
          sizeColumn(say("roadmapProcedures"), (row) => row.procedures.length),
          { label: say("roadmapShare"), value: (row) => row.share }
       ]
      });
      if (roadmap.notCountedText.length)
        node.append(
          el("p", { class: "note" }, say("roadmapApart")),
          el("ul", { class: "note" }, roadmap.notCountedText.map((line) => el("li", {}, line)))
        );
    }
    """#
}
